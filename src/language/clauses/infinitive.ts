import { objectControl } from '../../lexicon/language/verbs.ts';
import type { NounGroup, VerbGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';
import { coordinateVerb } from './coordination.ts';
import { bind, isLinked } from './frames.ts';

/** An infinitive opens a clause, whose subject the verb that governs it tells. */
export function infinitive(b: Builder, i: number, group: VerbGroup): void {
  const frame = b.current;
  const item = b.items[i]!;
  if (isLinked(b, i) && group.coordinatedWith === undefined) {
    let host: Frame | undefined = frame;
    while (host && host.verb?.form !== 'infinitive') host = host.outer;
    if (host?.verb) {
      group.coordinatedWith = host.verb.index;
      coordinateVerb(b, i, group);
      return;
    }
  }
  if (group.coordinatedWith !== undefined) {
    coordinateVerb(b, i, group);
    return;
  }
  // "ten days in which to decide"
  const { outer } = frame;
  if (!frame.verb && frame.clause.kind === 'relative' && !frame.bare.length && outer?.verb) {
    frame.clause.kind = 'infinitive';
    bind(b, frame, group);
    group.governor = outer.verb.index;
    if (outer.clause.subject !== undefined) frame.clause.subject = outer.clause.subject;
    return;
  }
  const before = b.items[i - 1];
  const adjacent =
    before?.type === 'noun' && item.before === 'none' ? b.reading.nouns[before.index]! : undefined;
  const next = b.open('infinitive', item.first, frame);
  bind(b, next, group);
  if (!frame.verb) {
    if (adjacent) next.clause.antecedent = adjacent.index;
    return;
  }
  group.governor = frame.verb.index;
  const preposition = adjacent?.preposition === undefined ? '' : b.reading.terms[adjacent.preposition]!.norm;
  if (adjacent && preposition === 'for') next.clause.subject = adjacent.index;
  else control(next, frame, adjacent, preposition);
}

/** The subject of an infinitive: the object of "ask", "force" and their like, else the subject of its governor. */
function control(next: Frame, frame: Frame, adjacent: NounGroup | undefined, preposition: string): void {
  const { verb } = frame;
  const object = frame.after.find((noun) => !noun.temporal);
  const controls = verb && verb.voice === 'active' && objectControl.has(verb.lemma);
  if (controls && adjacent && /^(on|upon|with|to)$/.test(preposition) && !object)
    next.clause.subject = adjacent.index;
  else if (controls && object) next.clause.subject = object.index;
  else if (frame.clause.subject !== undefined) next.clause.subject = frame.clause.subject;
}
