import { orgHeads } from '../lexicon/actors/words.ts';
import { countryOf } from './countries.ts';
import type { View } from './features/view.ts';
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
    const next = names[i + 1];
    if (next && leads(view, name, next)) {
      parts.push({ ...name, inside: true });
      name = makeName(view, name.first, next.last, 'organization', next.scores, 'joined');
      i++;
    }
    while (i + 1 < names.length && continues(view, name, names[i + 1]!)) {
      const next = names[++i]!;
      if (next.type === 'place') parts.push({ ...next, inside: true });
      name = makeName(view, name.first, next.last, 'organization', name.scores, 'joined');
    }
    joined.push(name, ...parts);
  }
  return joined;
}

/** "Kenya" + "Red Cross": the place is the first word of the name. */
function leads({ looks, reading }: View, place: Name, next: Name): boolean {
  return (
    place.type === 'place' &&
    next.type === 'organization' &&
    next.first === place.last + 1 &&
    next.words.length > 1 &&
    looks[place.last]!.gap === 0 &&
    !reading.terms[place.last]!.possessive
  );
}

/** "Ministry of" + "Kenya" and the like: the organisation's name breaks off at a small word or goes on after "of". */
function continues({ reading, looks }: View, name: Name, next: Name): boolean {
  if (name.type !== 'organization' || (next.type !== 'place' && next.type !== 'organization')) return false;
  const { terms } = reading;
  if (terms[name.first]!.sentence !== terms[next.first]!.sentence) return false;
  if (looks[name.last]!.gap !== 0 || terms[name.last]!.possessive) return false;
  const small = looks[name.last]!.folded;
  // "Meridia of Germany" is a firm and where it is from.
  const headed = name.words.some((word) => orgHeads.has(word)) || !countryOf(next.words.join(' '));
  if (next.first === name.last + 1) return (small === 'of' && headed) || small === 'for';
  const between = looks[name.last + 1]!;
  return (
    next.first === name.last + 2 &&
    between.folded === 'of' &&
    between.gap === 0 &&
    name.words.some((word) => orgHeads.has(word))
  );
}
