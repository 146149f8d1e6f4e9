import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { assemble } from '../../src/assemble/assemble.ts';
import type { AnnotatedDocument } from '../../src/model/annotation.ts';
import { render } from '../../src/render/index.ts';

/**
 * How TempEval-3's evaluation toolkit reads a file, restated from its sources (UzZaman et al. 2013; Python 2, in no
 * registry that a test could install it from): most of it by patterns over the bytes, not by an XML parser.
 */
const attribute = (tag: string, name: string) =>
  new RegExp(`${name}="[^"]*"`).exec(tag)?.[0].slice(name.length + 2, -1) ?? name;

const tags = (file: string, name: string) => file.match(new RegExp(`<${name}[^>]*>`, 'g')) ?? [];

/** evaluate_entities: the element without its tags, `<TEXT>` only where a line break follows it. */
const textOf = (file: string) =>
  /<TEXT>.*<\/TEXT>/s.exec(file)![0].replace('<TEXT>\n', '').replace('</TEXT>', '').replaceAll('&quot;', '"');

/** temporal_evaluation: both ends and the type of each link, from whichever attributes it has. */
const links = (file: string) =>
  tags(file, 'TLINK').map((tag) => {
    const found = (...names: string[]) => names.filter((name) => tag.includes(name)).at(-1);
    const value = (...names: string[]) => attribute(tag, found(...names) ?? 'missing');
    return [
      value('eventInstanceID', 'timeID'),
      value('relType'),
      value('relatedToEventInstance', 'relatedToTime'),
    ].join(' ');
  });

/** TimeML-Normalizer: walks through the words of the text and the characters of the file side by side. */
function aligned(file: string, text: string): string | undefined {
  let at = file.indexOf('<TEXT>') + '<TEXT>'.length;
  for (const char of text.replace(/\s/g, '')) {
    for (;;) {
      if (/\s/.test(file[at]!)) at += 1;
      else if (file[at] === '<') at = file.indexOf('>', at) + 1;
      else break;
    }
    if (char === '&' && file.startsWith('&amp;', at)) at += '&amp;'.length;
    else if (file.startsWith(char, at)) at += char.length;
    else return `${char} is written as ${file.slice(at, at + 12)}`;
  }
  return undefined;
}

async function written(text: string): Promise<[document: AnnotatedDocument, file: string]> {
  const published = { value: '2021-03-17', basis: 'given' as const };
  const document = annotate({ id: 'd', source: 'd', title: 'A "title" & more', text, published });
  return [document, await render(assemble([document]), 'timeml', { documents: [document] })];
}

const fixtures = join(import.meta.dirname, '../../fixtures');
const articles = readdirSync(fixtures)
  .filter((name) => /\.(md|txt)$/.test(name))
  .map((name): [string, string] => [name, readFileSync(join(fixtures, name), 'utf8')]);

it.each([
  ...articles,
  ['quotations', `"It's over," R&D's head said > once on Tuesday. "We'll resign," she added.`],
])('the scorer reads what the annotation of %s holds', async (_, text) => {
  const [document, file] = await written(text);
  expect(aligned(file, text)).toBeUndefined();
  expect(textOf(file).replace(/<[^>]*>/g, '')).toBe(`${text.replaceAll('&', '&amp;')}\n`);

  const nested = (one: { start: number; end: number }) =>
    [...document.events, ...document.times].some(
      (other) => other !== one && other.start <= one.start && one.end <= other.end,
    );
  const events = document.events.filter((event) => !nested(event));
  expect(tags(textOf(file), 'EVENT').map((tag) => attribute(tag, 'eid'))).toEqual(events.map(({ id }) => id));
  expect(
    tags(file, 'MAKEINSTANCE').map((tag) =>
      ['eventID', 'tense', 'aspect', 'polarity'].map((name) => attribute(tag, name)),
    ),
  ).toEqual(events.map(({ id, tense, aspect, polarity }) => [id, tense, aspect, polarity]));
  expect(tags(textOf(file), 'TIMEX3').map((tag) => [attribute(tag, 'tid'), attribute(tag, 'type')])).toEqual(
    document.times.filter((time) => !nested(time)).map(({ id, type }) => [id, type]),
  );

  const instance = (id: string) => id.replace(/^e(?=\d)/, 'ei');
  expect(links(file)).toEqual(
    document.relations
      .filter(({ from, to, type }) => from !== to && type !== 'DURING_INV')
      .map(({ from, to, type }) => `${instance(from)} ${type} ${instance(to)}`),
  );
  expect(links(file).length).toBeGreaterThan(0);
});

it('the scorer finds one creation time, right inside its element', async () => {
  const [, file] = await written('The mayor resigned.');
  expect(file.match(/<DCT><TIMEX3[^>]*tid="t0"[^>]*functionInDocument="CREATION_TIME"[^>]*>/g)).toHaveLength(
    1,
  );
});
