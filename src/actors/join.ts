import { orgHeads } from '../lexicon/actors/words.ts';
import type { View } from './features.ts';
import { makeName, type Name } from './name.ts';

/**
 * Joins the parts of one organisation's name: "University of" and "Nairobi", "Bank of" and "England". The place
 * stays as a name inside the name.
 */
export function join(view: View, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (let i = 0; i < names.length; i++) {
    let name = names[i]!;
    const parts: Name[] = [];
    while (i + 1 < names.length && continues(view, name, names[i + 1]!)) {
      const next = names[++i]!;
      if (next.type === 'place') parts.push({ ...next, inside: true });
      name = makeName(view, name.first, next.last, 'organization', name.scores, 'joined');
    }
    joined.push(name, ...parts);
  }
  return joined;
}

/** "Ministry of" + "Kenya" and the like: the organisation's name breaks off at a small word or goes on after "of". */
function continues({ reading, looks }: View, name: Name, next: Name): boolean {
  if (name.type !== 'organization' || (next.type !== 'place' && next.type !== 'organization')) return false;
  const { terms } = reading;
  if (terms[name.first]!.sentence !== terms[next.first]!.sentence) return false;
  if (looks[name.last]!.gap !== 0 || terms[name.last]!.possessive) return false;
  const small = looks[name.last]!.folded;
  if (next.first === name.last + 1) return small === 'of' || small === 'for';
  const between = looks[name.last + 1]!;
  return (
    next.first === name.last + 2 &&
    between.folded === 'of' &&
    between.gap === 0 &&
    name.words.some((word) => orgHeads.has(word))
  );
}
