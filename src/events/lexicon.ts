import { nouns } from '../lexicon/events/nouns.ts';
import { verbs } from '../lexicon/events/verbs.ts';

interface NounEntry {
  /** Letters of the lexicographer files of its first senses, as in `scripts/lexicon/wordnet.ts`. */
  senses: string;
  /** The verb it is derivationally related to. */
  verb?: string;
}

let nounTable: Map<string, NounEntry> | undefined;
let verbTable: Map<string, string> | undefined;

function* entries(data: string): Generator<[senses: string, token: string]> {
  let senses = '';
  for (const token of data.trim().split(/\s/)) {
    if (token[0] === '=') senses = token.slice(1);
    else yield [senses, token];
  }
}

/** WordNet's word on a noun, or on what its end is where the whole is unknown ("airstrike": strike). */
export function noun(lemma: string): NounEntry | undefined {
  nounTable ??= readNouns();
  const known = nounTable.get(lemma);
  if (known) return known;
  for (let cut = 2; cut <= lemma.length - 4 && cut < 12; cut++) {
    const rest = nounTable.get(lemma.slice(lemma[cut] === '-' ? cut + 1 : cut));
    if (rest) return rest;
  }
  return undefined;
}

function readNouns(): Map<string, NounEntry> {
  const table = new Map<string, NounEntry>();
  for (const [senses, token] of entries(nouns)) {
    const slash = token.indexOf('/');
    if (slash < 0) table.set(token, { senses });
    else {
      const word = token.slice(0, slash);
      const shared = Number.parseInt(token[slash + 1]!, 36);
      table.set(word, { senses, verb: word.slice(0, shared) + token.slice(slash + 2) });
    }
  }
  return table;
}

/** Letters of the lexicographer files of a verb's first senses; empty when WordNet doesn't know it. */
export function verbSenses(lemma: string): string {
  verbTable ??= new Map([...entries(verbs)].map(([senses, word]) => [word, senses]));
  return verbTable.get(lemma) ?? '';
}
