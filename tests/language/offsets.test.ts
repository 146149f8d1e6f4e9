import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'said',
    'The',
    'army',
    'who',
    'that',
    'and',
    'to',
    'by',
    'was',
    'killed',
    "workers'",
    "Lee's",
    "can't",
    "He's",
    '“No',
    'end.”',
    '``We',
    "go,''",
    '--',
    '(NATO)',
    'U.S.',
    '$5',
    'third-quarter',
    '\n',
    '\n\n',
    '  ',
    ',',
    ';',
    '.',
    '[1]',
    '\u200b',
    '\ud800',
    "'s",
    "n't",
    '…',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

describe('a reading of any text', () => {
  it('quotes the text by its offsets, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, glued) => {
        const text = pieces.join(glued ? '' : ' ');
        const { terms, sentences } = read(text);
        let end = 0;
        for (const term of terms) {
          expect(text.slice(term.start, term.end)).toBe(term.text);
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.text.length).toBeGreaterThan(0);
          end = term.end;
        }
        // Nothing is lost: what is written before, in and after the terms is the text.
        if (terms.length) expect(terms.map((term) => term.pre + term.text + term.post).join('')).toBe(text);
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(i);
          expect(sentence.last).toBeGreaterThanOrEqual(sentence.first);
          expect(sentence.first).toBe(i ? sentences[i - 1]!.last + 1 : 0);
          expect(sentence.start).toBe(terms[sentence.first]!.start);
          expect(sentence.end).toBeGreaterThanOrEqual(terms[sentence.last]!.end);
        }
      }),
      { numRuns: 300, seed: 20 },
    );
  });

  it('links terms, groups and clauses consistently', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { terms, nouns, verbs, clauses, sentences } = read(pieces.join(' '));
        for (const [i, group] of nouns.entries()) {
          expect(group.index).toBe(i);
          expect(group.head).toBeGreaterThanOrEqual(group.first);
          expect(group.head).toBeLessThanOrEqual(group.last);
          expect(terms[group.head]!.noun).toBe(i);
          for (const other of [group.attachedTo, group.coordinatedWith, group.appositionOf])
            if (other !== undefined) expect(other).toBeLessThan(i);
        }
        for (const group of verbs) expect(terms[group.head]!.verb).toBe(group.index);
        for (const sentence of sentences)
          expect(clauses.some((clause) => clause.sentence === sentence.index)).toBe(true);
        for (const [i, clause] of clauses.entries()) {
          expect(clause.index).toBe(i);
          expect(clause.first).toBeLessThanOrEqual(clause.last);
          expect(clause.first).toBeGreaterThanOrEqual(sentences[clause.sentence]!.first);
          expect(clause.last).toBeLessThanOrEqual(sentences[clause.sentence]!.last);
          for (const noun of [
            clause.subject,
            clause.object,
            clause.byAgent,
            clause.antecedent,
            ...clause.obliques,
          ])
            if (noun !== undefined) expect(nouns[noun]).toBeDefined();
          if (clause.parent !== undefined) expect(clause.parent).not.toBe(i);
        }
        for (const term of terms) expect(clauses[term.clause]!.sentence).toBe(term.sentence);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['white space', ' \n\t\n '],
    ['a word of 300 KB', 'a'.repeat(300_000)],
    ['nested brackets', `${'('.repeat(10_000)}a${')'.repeat(10_000)}`],
    ['a row of dots', '.'.repeat(100_000)],
    ['open quotes', '“ '.repeat(3000)],
    ['a list without an end', 'ships and '.repeat(3000)],
    ['lone surrogates', 'a \ud800 b \udc00 said'],
  ])('stands %s', (_, text) => {
    for (const term of read(text).terms) expect(text.slice(term.start, term.end)).toBe(term.text);
  });
});
