import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/read/front-matter.ts';
import { readMarkdown, stripMarkdown } from '../../src/read/markdown.ts';

describe('Markdown', () => {
  it.each([
    ['# Ferry *sinks* ##', 'Ferry sinks'],
    ['The **ferry** sank _quickly_.', 'The ferry sank quickly.'],
    ['[The ferry](https://x.org/a_(b) "t") sank.', 'The ferry sank.'],
    ['The ferry sank.[^1]\n\n[^1]: A note.', 'The ferry sank.\n\nA note.'],
    ['![A ferry](f.png)\nIt sank.', 'It sank.'],
    ['- one\n- [x] two\n3. three', 'one\n\ntwo\n\nthree'],
    ['> He said:\n> "It sank."', 'He said:\n"It sank."'],
    ['a\n\n```\ncode May 5\n```\n\nb', 'a\n\nb'],
    ['a\n\n***\n\nb', 'a\n\nb'],
    ['<div class="x">\nIt sank.\n</div><!-- 1 May\n2 May -->', 'It sank.'],
    ['| day | what |\n|---|---|\n| 1 May | it sank |', 'day, what\n\n1 May, it sank'],
    ['1 \\* 2', '1 * 2'],
  ])('%j', (markdown, text) => {
    expect(stripMarkdown(markdown)).toBe(text);
  });

  it.each([
    '2 * 3 * 4 = 24',
    'snake_case_name',
    'a < b and b > c',
    '5 - 3',
    'Fine [sic] he said',
    'No. 1) he',
  ])('leaves %j as it is', (text) => {
    expect(stripMarkdown(text)).toBe(text);
  });

  it('takes the title from front matter, else from a first heading', async () => {
    const read = (text: string) => readMarkdown(Buffer.from(text));
    expect(await read('---\ntitle: "Ferry: sunk"\ndate: 2024-09-14\n---\n# Other\n\nIt sank.')).toEqual({
      title: 'Ferry: sunk',
      published: '2024-09-14',
      text: 'Other\n\nIt sank.',
    });
    expect((await read('# The *ferry* #\n\nIt sank.')).title).toBe('The ferry');
    expect((await read('The ferry\n=========\n\nIt sank.')).title).toBe('The ferry');
    expect((await read('It sank.\n\n# Later')).title).toBe('');
  });
});

describe('front matter', () => {
  it('prefers "published" to "date" and keeps other keys out', async () => {
    expect(
      await frontMatter('---\nDate: 2024-01-01\npublished: 2024-09-14T10:00:00Z\ntags: [a]\n---\n\nText'),
    ).toEqual({
      text: 'Text',
      firstLine: 7,
      published: '2024-09-14T10:00:00Z',
    });
  });

  it.each([
    ['a thematic break', '---\n\nText\n\n---\nMore'],
    ['broken YAML', '---\ntitle: "a\n---\nText'],
    ['a list', '---\n- a\n- b\n---\nText'],
    ['an unclosed block', '---\ntitle: a\nText'],
    [
      'an alias bomb',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}\n---\nText`,
    ],
  ])('%s is text like any other', async (_, text) => {
    expect((await frontMatter(text)).text).toBe(text);
  });
});
