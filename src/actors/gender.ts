import type { Reading } from '../language/reading.ts';
import type { Actor } from '../model/annotation.ts';
import { fold } from './fold.ts';
import { lookUp, MAN, WOMAN } from './gazetteer.ts';

const male =
  /^(mr|sir|lord|king|prince|emperor|sultan|duke|earl|baron|father|brother|monsieur|don|señor|herr|shri|sri|imam|pope|bishop|cardinal|sheikh|spokesman|chairman|congressman|businessman|policeman|actor|husband|son|man|boy|grandfather|uncle|nephew)\.?$/;
const female =
  /^(mrs|ms|miss|madam|madame|mme|lady|dame|queen|princess|empress|duchess|countess|sister|doña|dona|frau|shrimati|smt|spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|actress|wife|daughter|mother|woman|girl|grandmother|aunt|niece)\.?$/;

/** Whether a title or form of address (folded) is a man's or a woman's; undefined where it may be either's. */
export function sexOfTitle(word: string): 'm' | 'f' | undefined {
  return female.test(word) ? 'f' : male.test(word) ? 'm' : undefined;
}

/**
 * Whether a person is a man or a woman, as far as honorifics, role and first name tell.
 * @param before the term before each mention, by the mention's start
 */
export function genderOf(actor: Actor, before: readonly string[]): 'm' | 'f' | undefined {
  const words = [...before, ...(actor.role ? fold(actor.role).split(' ') : [])];
  const names = fold(actor.name).split(' ');
  if (names.length > 1) words.push(names[0]!);
  if (words.some((word) => female.test(word))) return 'f';
  if (words.some((word) => male.test(word))) return 'm';
  const first = names.length > 1 ? lookUp(names[0]!) : 0;
  return first & MAN ? 'm' : first & WOMAN ? 'f' : undefined;
}

/** The folded word before each mention of an actor. */
export function wordsBefore({ text }: Reading, { mentions }: Actor): string[] {
  return mentions.flatMap(({ start }) => {
    const word = /([\p{L}.]+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start));
    return word ? [fold(word[1]!)] : [];
  });
}
