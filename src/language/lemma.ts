import { Memo } from '../learn/memo.ts';
import { transitive } from '../lexicon/language/frames.ts';
import { toInfinitive, toSingular } from './engine.ts';
import type { Pos } from './reading.ts';

// What the suffix models get wrong, and contracted auxiliaries.
const verbs: Record<string, string> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "isn't": 'be',
  "aren't": 'be',
  "wasn't": 'be',
  "weren't": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  "haven't": 'have',
  "hasn't": 'have',
  "hadn't": 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  "didn't": 'do',
  "doesn't": 'do',
  "don't": 'do',
  "can't": 'can',
  cannot: 'can',
  ca: 'can',
  wo: 'will',
  "won't": 'will',
  "'ll": 'will',
  "'d": 'would',
  "couldn't": 'could',
  "wouldn't": 'would',
  "shouldn't": 'should',
  "mustn't": 'must',
  "mightn't": 'might',
  "shan't": 'shall',
  "needn't": 'need',
  profited: 'profit',
  borne: 'bear',
  wed: 'wed',
};

const nouns: Record<string, string> = {
  series: 'series',
  species: 'species',
  lives: 'life',
  people: 'people',
  police: 'police',
  media: 'media',
  data: 'data',
  leaves: 'leave',
  headquarters: 'headquarters',
  means: 'means',
  news: 'news',
  politics: 'politics',
  barracks: 'barracks',
  goods: 'goods',
  arms: 'arms',
  premises: 'premises',
  savings: 'savings',
};

const known: Partial<Record<Pos, Memo<string>>> = Object.fromEntries(
  (['NNS', 'VBD', 'VBG', 'VBN', 'VBZ', 'MD'] as const).map((pos) => [
    pos,
    new Memo(
      (norm) => (pos === 'NNS' ? singular(norm) : (own(verbs, norm) ?? infinitive(norm, pos))) || norm,
    ),
  ]),
);

/**
 * Dictionary form of a word read as `pos`: infinitive of a verb, singular of a noun, else the word itself.
 * Remembered, since compromise's models walk a list of suffixes.
 * @param norm as {@link Term.norm}
 */
export function lemmaOf(norm: string, pos: Pos): string {
  if (norm.length > 40) return norm;
  if (pos === 'VB' || pos === 'VBP') return own(verbs, norm) ?? norm;
  return known[pos]?.of(norm) ?? norm;
}

/** "constructor" is a word, too. */
const own = (list: Record<string, string>, word: string) =>
  Object.hasOwn(list, word) ? list[word] : undefined;

const singular = (norm: string) => own(nouns, norm) ?? toSingular(norm);

function infinitive(norm: string, pos: Pos): string {
  if (pos === 'MD') return norm;
  if (pos === 'VBZ') return norm.endsWith('s') ? toInfinitive(norm, 'PresentTense') : norm;
  if (pos === 'VBG') {
    const lemma = norm.endsWith('ing') ? toInfinitive(norm, 'Gerund') : norm;
    const stem = norm.slice(0, -3);
    if (lemma !== norm || !/..ing$/.test(norm)) return lemma;
    return transitive.has(`${stem}e`) || /[aeiou]d$/.test(stem) ? `${stem}e` : stem;
  }
  if (pos === 'VBD' || norm.endsWith('ed')) {
    const past = toInfinitive(norm, 'PastTense');
    const lemma = past === norm && /..ed$/.test(norm) ? regular(norm) : past;
    return norm === `${lemma}ed` && transitive.has(`${lemma}e`) && !transitive.has(lemma)
      ? `${lemma}e`
      : lemma;
  }
  const participle = toInfinitive(norm, 'Participle');
  return participle === norm ? toInfinitive(norm, 'PastTense') : participle;
}

/** The regular past of a verb that the models don't know. */
function regular(norm: string): string {
  if (norm.endsWith('ied')) return `${norm.slice(0, -3)}y`;
  if (/([bdgklmnprt])\1ed$/.test(norm)) return norm.slice(0, -3);
  return /([cgsuvz]|[^aeiou]l|[aeiou][^aeiou]at|rs|ls)ed$/.test(norm) && !/ssed$/.test(norm)
    ? norm.slice(0, -1)
    : norm.slice(0, -2);
}
