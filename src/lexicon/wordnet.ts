import * as nounData from './events/nouns.ts';
import * as verbData from './events/verbs.ts';

/** What WordNet knows of a word. */
export interface Entry {
  /** Groups of its first senses, a letter each, commonest first. */
  groups: string;
  /** Lexicographer files of the same senses, a letter each. */
  files: string;
  /** Of a noun: the verb it is derivationally related to. */
  verb?: string;
}

let nouns: Map<string, Entry> | undefined;
let verbs: Map<string, Entry> | undefined;

function readEntries(data: string, codes: string, files: string): Map<string, Entry> {
  const table = new Map<string, Entry>();
  let senses = { groups: '', files: '' };
  for (const token of data.trim().split(/\s/)) {
    if (token[0] === '=') {
      const groups = token.slice(1);
      senses = { groups, files: Array.from(groups, (code) => files[codes.indexOf(code)]).join('') };
      continue;
    }
    const slash = token.indexOf('/');
    if (slash < 0) {
      table.set(token, senses);
      continue;
    }
    const word = token.slice(0, slash);
    const shared = Number.parseInt(token[slash + 1]!, 36);
    table.set(word, { ...senses, verb: word.slice(0, shared) + token.slice(slash + 2) });
  }
  return table;
}

/** WordNet's word on a noun, or on what it ends in where the whole is unknown ("airstrike": strike). */
export function noun(lemma: string): Entry | undefined {
  nouns ??= readEntries(nounData.nouns, nounData.codes, nounData.files);
  const known = nouns.get(lemma);
  if (known) return known;
  for (let cut = 2; cut <= lemma.length - 4 && cut < 12; cut++) {
    const rest = nouns.get(lemma.slice(lemma[cut] === '-' ? cut + 1 : cut));
    if (rest) return rest;
  }
  return undefined;
}

/** WordNet's word on a verb. */
export function verb(lemma: string): Entry | undefined {
  verbs ??= readEntries(verbData.verbs, verbData.codes, verbData.files);
  return verbs.get(lemma);
}
