import { addressing } from '../../lexicon/language/verbs.ts';
import type { ClauseKind } from '../reading.ts';
import { antecedentOf } from './antecedent.ts';
import type { Builder, Frame } from './builder.ts';
import { claim, reportedBy, takesClause } from './frames.ts';

/** Nouns that a "that" clause tells the content of; after others it is a relative. */
const contentful =
  /^(claim|fact|report|idea|belief|news|view|suggestion|allegation|decision|agreement|hope|fear|sign|evidence|warning|announcement|conclusion|possibility|chance|statement|rumou?r|concern|proof|feeling|threat|promise|time|day|way|extent|theory|argument|assumption|accusation|doubt|demand|confirmation|indication|speculation|suspicion|understanding|notion|opinion|impression|assertion|admission|pledge|proposal|risk|condition|ground|rule)$/;

/** "Who", "which", "where", "what", "when" open a clause. */
export function relativeClause(b: Builder, i: number): void {
  const { terms, nouns } = b.reading;
  const item = b.items[i]!;
  const before = b.items[i - 1];
  const term = terms[item.first]!;
  let first = item.first;
  let noun = before?.type === 'noun' ? nouns[before.index] : undefined;
  // "in which", "some of whom"
  if (!noun && before?.type === 'other' && /^(IN|TO)$/.test(terms[before.first]!.pos)) {
    const earlier = b.items[i - 2];
    if (earlier?.type === 'noun') {
      noun = nouns[earlier.index];
      first = before.first;
    }
  }
  // "whose term ends in May and who is linked with a move"
  const again = before?.type === 'conjunction' ? relativeAround(b, term.norm) : undefined;
  if (again) {
    const { antecedent } = again.clause;
    const next = b.open('relative', before!.first, again.outer, {
      marker: item.first,
      antecedent: antecedent!,
    });
    claim(b, next, before!.first, item.last);
    return;
  }
  const free = /^(what|how|why|whatever|whoever)$/.test(term.norm);
  const adverbial = term.norm === 'when' && !(noun?.temporal && item.before === 'none');
  const kind: ClauseKind =
    free || (!noun && !adverbial) ? 'complement' : adverbial ? 'adverbial' : 'relative';
  if (noun?.temporal && kind === 'relative' && /^(which|who|whom)$/.test(term.norm))
    noun = b.current.after.findLast((group) => !group.temporal) ?? noun;
  else if (noun && kind === 'relative' && first === item.first)
    noun = antecedentOf(b.reading, noun, item.first);
  const frame = b.current;
  const next = b.open(kind, first, frame, {
    marker: item.first,
    ...(kind === 'relative' && noun && { antecedent: noun.index }),
  });
  claim(b, next, first, item.last);
}

/** The relative clause that one after a conjunction goes on from: of "who", "which" or "whose". */
function relativeAround(b: Builder, norm: string): Frame | undefined {
  if (!/^(who|which|whose|whom)$/.test(norm)) return undefined;
  for (let frame: Frame | undefined = b.current; frame; frame = frame.outer)
    if (frame.clause.kind === 'relative' && frame.clause.antecedent !== undefined && frame.verb) return frame;
  return undefined;
}

/** "That", "if", "whether", "because", "after" and their like open a clause. */
export function markedClause(b: Builder, i: number): void {
  const item = b.items[i]!;
  const joined = b.items[i - 1]?.type === 'conjunction' && b.items[i - 1]!.last === item.first - 1;
  const enclosing = b.current;
  const frame = (joined && sharedSaying(b, b.reading.terms[item.first]!.norm)) || enclosing;
  const { norm } = b.reading.terms[item.first]!;
  const before = b.items[i - 1];
  const content =
    norm === 'whether' || (norm === 'that' ? !!frame.verb : norm === 'if' && takesClause(frame));
  const complement = content && item.before === 'none';
  const noun =
    before?.type === 'noun' && item.before === 'none' && norm === 'that' ? before.index : undefined;
  const verbal = /^(of|from|in|for|with|into|to|about|against|on|at)$/.test(norm);
  const addressed =
    noun !== undefined && !/,/.test(b.reading.terms[b.reading.nouns[noun]!.first - 1]?.post ?? '');
  const told = addressed && !!frame.verb && addressing.has(frame.verb.lemma) && frame.verb.voice === 'active';
  const described =
    noun !== undefined && !told && !contentful.test(b.reading.terms[b.reading.nouns[noun]!.head]!.lemma);
  const next = b.open(
    described ? 'relative' : complement || noun !== undefined || verbal ? 'complement' : 'adverbial',
    item.first,
    frame,
    {
      marker: item.first,
      ...(noun !== undefined && (described || !takesClause(frame)) && { antecedent: noun }),
    },
  );
  if (next.clause.kind === 'complement' && norm === 'that') reportedBy(next.clause, frame);
  claim(b, next, frame === enclosing ? item.first : item.first - 1, item.last);
}

/** "said that he had lost and that no money was left": the clause that both belong to. */
function sharedSaying(b: Builder, marker: string): Frame | undefined {
  if (marker !== 'that') return undefined;
  for (let frame: Frame | undefined = b.current; frame; frame = frame.outer)
    if (frame.clause.kind === 'complement' && frame.clause.parent !== undefined)
      return frame.outer && takesClause(frame.outer) ? frame.outer : undefined;
  return undefined;
}
