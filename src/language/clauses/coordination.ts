import type { VerbGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';
import { bind, claim, finiteFrame, shareReport } from './frames.ts';

/** "attacked and fled", "to come and go", "was arrested, charged and released". */
export function coordinateVerb(b: Builder, i: number, group: VerbGroup): void {
  const { verbs, terms } = b.reading;
  const item = b.items[i]!;
  const known = group.coordinatedWith;
  let host: Frame | undefined = b.current;
  const same = (frame: Frame) => {
    const verb = frame.verb!;
    if (known !== undefined) return verb.index === known;
    if (verb.form !== group.form) return false;
    return (
      !group.finite || verb.tense === group.tense || verb.tense === 'FUTURE' || group.modality !== undefined
    );
  };
  // "said he had seen it but emphasized": what is told in one aspect goes together.
  while (host && !(host.verb && same(host) && host.verb.aspect === group.aspect)) host = host.outer;
  if (!host) {
    host = b.current;
    while (host && !(host.verb && same(host))) host = host.outer;
  }
  if (!host) host = finiteFrame(b.current);
  let linked = item.first;
  while (linked > b.sentence.first && /^RB/.test(terms[linked - 1]!.pos) && terms[linked - 1]!.noun < 0)
    linked--;
  linked = linked > b.sentence.first && terms[linked - 1]!.pos === 'CC' ? linked - 1 : item.first;
  const next = b.open('coordinate', linked, host, linked < item.first ? { marker: linked } : {});
  if (linked === item.first && (item.before === 'none' || (item.before === 'comma' && host.insetVerb)))
    b.loose.push(next.clause);
  shareReport(next, host);
  claim(b, next, linked, item.first - 1);
  bind(b, next, group);
  if (host.verb && verbs[host.verb.index]!.form === group.form) group.coordinatedWith = host.verb.index;
  const { subject } = host.clause;
  if (subject !== undefined) next.clause.subject = subject;
  if (host.clause.antecedent !== undefined) next.clause.antecedent = host.clause.antecedent;
}

/** "And" opens a clause where a subject with its verb follows. */
export function conjunction(b: Builder, i: number): void {
  const { nouns } = b.reading;
  if (!b.current.verb) return;
  // "and in 1940 he left": phrases may stand before the subject.
  let at = i + 1;
  for (; at < b.items.length && at < i + 8; at++) {
    const item = b.items[at]!;
    const noun = item.type === 'noun' ? nouns[item.index]! : undefined;
    if (noun && noun.coordinatedWith !== undefined && at === i + 1) return;
    if (noun && noun.preposition === undefined && noun.attachedTo === undefined && !noun.temporal) break;
    if (!noun && item.type !== 'other') return;
  }
  if (b.items[at]?.type !== 'noun') return;
  // A subject of its own must be followed by its verb.
  for (let k = at + 1; k < Math.min(b.items.length, at + 9); k++) {
    const item = b.items[k]!;
    if (item.type === 'verb' && b.reading.verbs[item.index]!.finite) break;
    if (item.type === 'conjunction' || item.before === 'stop' || k === b.items.length - 1) return;
  }
  const host = finiteFrame(b.current);
  const frame = b.open('coordinate', b.items[i]!.first, host, { marker: b.items[i]!.first });
  shareReport(frame, host);
  claim(b, frame, b.items[i]!.first, b.items[i]!.last);
}
