import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { tokenise } from '../../src/language/engine.ts';

interface Cut {
  document: { text: string; pre: string; post: string; normal: string; tags: Set<string> }[][];
  compute(steps: string[]): unknown;
}

/** What compromise itself makes of a text by the steps that the reading wants. */
function byCompromise(text: string) {
  const engine = nlp as unknown as { tokenize(text: string): Cut } & {
    methods(): { one: { tokenize: { fromString(text: string, world: unknown): Cut['document'] } } };
    world(): unknown;
  };
  const cut = engine.tokenize('');
  cut.document = engine.methods().one.tokenize.fromString(text, engine.world());
  cut.compute(['lexicon', 'preTagger']);
  return cut.document;
}

const plain = (sentences: Cut['document']) =>
  sentences.map((words) =>
    words.map(({ text, pre, post, normal, tags }) => ({ text, pre, post, normal, tags: [...tags] })),
  );

describe('the words and tags of compromise', () => {
  for (const text of [
    'Dr. Lee, of the U.N., met Anna O’Brien in Lima on May 3rd, 2019. “No!” he said. “Not now.”',
    'The well-known Smith/Jones report (see p. 4) says: re-enact it at 3:30 p.m. or pay $4.5m – 12-14 per cent.',
    'NATO AND THE E.U. AGREE. Björk’s workers’ rights; 1,200 km; #tag @you :) ... rock ’n’ roll',
    'He gave up. They were carrying it out, overthrowing the re-elected mayor of Ashford City, Acme Inc. and FC Lima.',
  ]) {
    it(`are those that its own steps give: ${text.slice(0, 30)}…`, () => {
      const wanted = plain(byCompromise(text));
      expect(plain(tokenise(text).flatMap(({ sentences }) => sentences))).toEqual(wanted);
      // Once more, from what is remembered of the words.
      expect(plain(tokenise(text).flatMap(({ sentences }) => sentences))).toEqual(wanted);
    });
  }
});

describe('the bundle, which holds compromise unpacked', () => {
  const folder = join(import.meta.dirname, '../../fixtures');
  for (const name of readdirSync(folder).filter((file) => /\.(md|txt)$/.test(file)))
    it(`annotates ${name} as the sources do`, async () => {
      const bundle = await import(join(import.meta.dirname, '../../dist/index.js'));
      const document = {
        id: name,
        source: name,
        title: '',
        text: readFileSync(join(folder, name), 'utf8'),
        published: { value: '2025-10-27', basis: 'given' as const },
      };
      expect(bundle.annotate(document)).toEqual(annotate(document));
    });
});
