import { mendExtraVerb, mendMissingVerb } from '../mend.ts';
import type { Reading, Sentence, VerbGroup } from '../reading.ts';
import { Builder } from './builder.ts';
import { conjunction } from './coordination.ts';
import { finish } from './finish.ts';
import { finiteVerb } from './finite.ts';
import { infinitive } from './infinitive.ts';
import { markedClause, relativeClause } from './markers.ts';
import { afterPunctuation, placeNoun } from './nouns.ts';
import { participle } from './participle.ts';
import { openStatement, opensStatement } from './semicolon.ts';

/** Clauses of a sentence: one for each verb group, with what belongs to it. */
export function clausesOf(reading: Reading, sentence: Sentence, nounsFrom: number, verbsFrom: number): void {
  const from = reading.clauses.length;
  const builder = new Builder(reading, sentence, nounsFrom, verbsFrom);
  run(builder);
  if (!mendMissingVerb(reading, sentence, from) && !mendExtraVerb(reading, builder.loose)) return;
  reading.clauses.length = from;
  for (let k = sentence.first; k <= sentence.last; k++) reading.terms[k]!.clause = -1;
  run(new Builder(reading, sentence, nounsFrom, verbsFrom));
}

function run(b: Builder): void {
  const { terms } = b.reading;
  for (let i = 0; i < b.items.length; i++) {
    const item = b.items[i]!;
    if (item.before !== 'none') afterPunctuation(b, item);
    if (item.before === 'stop' && opensStatement(b, i)) openStatement(b, item.first);
    switch (item.type) {
      case 'noun':
        placeNoun(b, b.reading.nouns[item.index]!);
        break;
      case 'verb':
        placeVerb(b, i, b.reading.verbs[item.index]!);
        break;
      case 'relative':
        relativeClause(b, i);
        break;
      case 'marker':
        markedClause(b, i);
        break;
      case 'conjunction':
        conjunction(b, i);
        break;
    }
    for (let k = item.first; k <= item.last; k++)
      if (terms[k]!.clause < 0) terms[k]!.clause = b.current.clause.index;
  }
  finish(b);
}

function placeVerb(b: Builder, i: number, group: VerbGroup): void {
  if (group.finite) finiteVerb(b, i, group);
  else if (group.form === 'infinitive') infinitive(b, i, group);
  else participle(b, i, group);
}
