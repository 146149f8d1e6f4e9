import type { Reading, Term } from '../../../src/language/reading.ts';

/** How often each word stands in each context: what is beside it, and what it hangs on or governs. */
export interface Counts {
  /** "N:talk" → how often. */
  words: Map<string, number>;
  /** Word → context → how often. */
  pairs: Map<string, Map<string, number>>;
}

/** Counts the nouns, verbs and adjectives of a text, by lemma, and their contexts. */
export function count(reading: Reading, { words, pairs }: Counts): void {
  const { terms, sentences } = reading;
  const links = grammar(reading);
  for (const term of terms) {
    const name = nameOf(term);
    if (!name) continue;
    words.set(name, (words.get(name) ?? 0) + 1);
    const { first, last } = sentences[term.sentence]!;
    const own = pairs.get(name) ?? new Map<string, number>();
    pairs.set(name, own);
    const see = (context: string) => own.set(context, (own.get(context) ?? 0) + 1);
    for (const step of [-2, -1, 1, 2]) {
      const k = term.index + step;
      see(`${step} ${k < first || k > last ? '' : shown(terms[k]!)}`);
    }
    for (const link of links.get(term.index) ?? []) see(link);
  }
}

/** The name of a word that is counted, undefined for names, numbers and words of closed classes. */
function nameOf({ pos, lemma }: Term): string | undefined {
  const open = /^(NNS?|VB[DGNPZ]?|JJ[RS]?)$/.test(pos);
  return open && /^[a-z][a-z-]*[a-z]$/.test(lemma) ? `${pos[0]}:${lemma}` : undefined;
}

/** A word as a context: one for all numbers, one for all names. */
function shown({ pos, norm }: Term): string {
  return pos === 'CD' ? '#' : pos.startsWith('NNP') ? 'NNP' : norm;
}

/** What each word hangs on or governs, by its index: "o:launch" (its object), "of>ship" (of the ship). */
function grammar({ terms, nouns, verbs, clauses }: Reading): Map<number, string[]> {
  const links = new Map<number, string[]>();
  const link = (term: number, context: string) => {
    const list = links.get(term);
    if (list) list.push(context);
    else links.set(term, [context]);
  };
  const preposition = (noun: number) => {
    const { preposition: at } = nouns[noun]!;
    return at === undefined ? '' : terms[at]!.norm;
  };
  for (const clause of clauses) {
    const verb = verbs[clause.verb];
    if (!verb) continue;
    const bind = (noun: number | undefined, role: string) => {
      if (noun === undefined) return;
      const { head, kind } = nouns[noun]!;
      link(head, `${role}:${verb.lemma}`);
      link(verb.head, `${role}>${kind === 'common' ? terms[head]!.lemma : kind}`);
    };
    bind(clause.subject, verb.voice === 'passive' ? 'o' : 's');
    bind(clause.object, 'o');
    for (const noun of clause.obliques) bind(noun, `p-${preposition(noun)}`);
  }
  for (const { index, head, attachedTo } of nouns) {
    if (attachedTo === undefined) continue;
    const governor = nouns[attachedTo]!.head;
    link(governor, `${preposition(index)}>`);
    link(governor, `${preposition(index)}>${terms[head]!.lemma}`);
    link(head, `${preposition(index)}<${terms[governor]!.lemma}`);
  }
  return links;
}
