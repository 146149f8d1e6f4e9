import { expect, test } from 'vitest';
import { lookUpWord, tagTerms } from '../../src/language/lexicon.ts';
import { type RawTerm, type View, world } from '../../src/language/world.ts';

const viewOf = (docs: RawTerm[][]): View => ({
  world,
  methods: world.methods,
  model: world.model,
  docs,
});

const termsOf = (text: string): RawTerm[] =>
  text
    .split(' ')
    .map((word) => ({ text: word, pre: '', post: ' ', normal: word.toLowerCase(), tags: new Set() }));

const ours = (text: string) => {
  const terms = termsOf(text);
  tagTerms(
    terms,
    termsOf(text).map((word) => lookUpWord(word, viewOf)),
  );
  return terms.map(({ tags }) => [...tags]);
};

const theirs = (text: string) => {
  const terms = termsOf(text);
  world.compute.lexicon(viewOf([terms]));
  return terms.map(({ tags }) => [...tags]);
};

test.each([
  'The miller sold his barge in April',
  'They set up a mill and gave up the ferry',
  'She left New York for San Francisco with Sri Lanka',
  'He stood up',
  'of course',
  'up set of course New',
  'constructor toString hasOwnProperty',
  'qwyx zzkj',
])('“%s” has the tags that compromise gives it', (text) => {
  expect(ours(text)).toEqual(theirs(text));
});

test('a phrase has the tags of the phrase, its words alone their own', () => {
  expect(ours('in New York')[1]).toContain('Place');
  expect(ours('York New')[1]).not.toContain('Place');
  expect(ours('They gave up')[2]).toContain('Particle');
});

test('the tags of one place are not those of the next', () => {
  const word = lookUpWord(termsOf('miller')[0]!, viewOf);
  const [one, other] = termsOf('miller miller');
  tagTerms([one!, other!], [word, word]);
  one!.tags.add('Changed');
  expect(other!.tags).not.toContain('Changed');
  expect(word.tags).not.toContain('Changed');
});
