import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';

/** Readings that are known to be wrong; each is one line of the list. When one gets right, it leaves this list. */
const stillWrong: string[] = [
  'Rebel bases in the hills were destroyed.',
  'The paper reports that two men died.',
  'The firm plans to close the mine.',
  'Bomb blast kills 12 in market',
  'The attack left ten people wounded.',
  'A guard shot him in the leg.',
  'Thousands march against the war.',
  'The troops retreat at night.',
];

const lines = readFileSync(new URL('./tagger.sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

function wrongTags(line: string): string[] {
  const [sentence, expected] = line.split(' | ') as [string, string];
  const { terms } = read(sentence);
  let from = 0;
  return expected.split(' ').flatMap((pair) => {
    const [word, tag] = pair.split('/') as [string, string];
    const at = terms.findIndex((term, i) => i >= from && term.text === word);
    expect(at, `${word} in ${sentence}`).toBeGreaterThanOrEqual(0);
    from = at;
    const { pos } = terms[at]!;
    // A participle before its noun or after "be" may be called an adjective.
    const same = pos === tag || (tag === 'VBN' && pos === 'JJ') || (tag === 'JJ' && pos === 'VBN');
    return same ? [] : [`${word}/${pos} (not ${tag})`];
  });
}

describe('tags of ambiguous words', () => {
  for (const line of lines) {
    const known = stillWrong.includes(line.split(' | ')[0]!);
    (known ? it.fails : it)(line.split(' | ')[0]!, () => expect(wrongTags(line)).toEqual([]));
  }
});

describe('shape of tags', () => {
  it('gives the parts of a hyphenated compound one tag and keeps the hyphen', () => {
    const { terms } = read('Third-quarter profit rose.');
    expect(terms[0]!.post).toBe('-');
    expect(terms[1]!.pos).toBe(terms[0]!.pos);
  });

  it('calls numbers in digits CD', () => {
    expect(read('About 3,400 of 1.5 million').terms.filter((term) => term.pos === 'CD').length).toBe(3);
  });

  it('never gives a possessor a verb tag', () => {
    const [owner] = read("Reports' authors agreed.").terms;
    expect(owner!.pos).toMatch(/^NN/);
  });
});
