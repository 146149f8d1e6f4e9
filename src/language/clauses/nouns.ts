import { isBlank } from '../gap.ts';
import type { Item } from '../items.ts';
import type { NounGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';

/** A comma closes an embedded clause when one around it still waits for its verb. */
export function afterPunctuation(b: Builder, item: Item): void {
  b.break = item.first;
  if (!b.current.verb) return;
  let frame = b.current.outer;
  while (frame?.verb) frame = frame.outer;
  if (frame) b.current = frame;
}

/** A noun group joins the current clause: before its verb, after it, or as an oblique. */
export function placeNoun(b: Builder, group: NounGroup): void {
  const frame = b.current;
  if (
    group.attachedTo !== undefined ||
    group.coordinatedWith !== undefined ||
    group.appositionOf !== undefined
  )
    return;
  if (group.preposition !== undefined) {
    if (!joinsSubject(b, frame, group)) frame.clause.obliques.push(group.index);
  } else if (frame.verb) frame.after.push(group);
  else frame.bare.push(group);
}

/** Before the verb, a phrase right after the subject belongs to it: "the attack on the port killed …". */
function joinsSubject(b: Builder, frame: Frame, group: NounGroup): boolean {
  const { nouns, terms } = b.reading;
  const before = nouns[group.index - 1];
  if (frame.verb || !frame.bare.length || group.temporal || !before) return false;
  if (group.preposition !== before.last + 1 || !isBlank(terms[before.last]!.post)) return false;
  let head = before;
  while (head.attachedTo !== undefined && head.index > frame.bare[0]!.index) head = nouns[head.attachedTo]!;
  group.attachedTo = head.index;
  return true;
}
