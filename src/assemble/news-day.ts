import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Mention, Placement } from './network/story.ts';

/**
 * The news of an article that gives it no date happened about the day on which the article came out: so the main event of
 * each titled article, where nothing but the publication bounds it, is dated "about" that day (EDTF "~"), basis
 * `published`; or about the first of the last few days that the article names, basis `inferred`. In 61 of 100 news articles the main event is of the publication day (Hamborg et al. 2019).
 * @param newsworthy whether a mention tells what its article's title tells
 * @returns the placements, with those of main events replaced
 */
export function newsDays(
  documents: readonly AnnotatedDocument[],
  groups: readonly (readonly Mention[])[],
  placements: readonly Placement[],
  salience: readonly number[],
  newsworthy: (mention: Mention) => boolean,
): Placement[] {
  const main = new Map<number, number>();
  groups.forEach((mentions, group) => {
    for (const { document } of mentions) {
      const known = main.get(document);
      if (known === undefined || salience[group]! > salience[known]!) main.set(document, group);
    }
  });
  const out = [...placements];
  for (const [document, group] of main) {
    const { published } = documents[document]!;
    const { when } = placements[group]!;
    if (when.basis !== 'published' || published.basis === 'assumed') continue;
    const own = groups[group]!.filter((mention) => mention.document === document);
    if (!own.some((mention) => isNews(mention) && newsworthy(mention))) continue;
    const named = firstDay(documents[document]!);
    const day = named ?? published.value.slice(0, 10);
    const basis = named ? 'inferred' : 'published';
    out[group] = { ...placements[group]!, when: { edtf: `${day}~`, earliest: day, latest: day, basis } };
  }
  return out;
}

/** Days before its publication that an article's news can be old. */
const FRESH = 3;

/** The first day of the last few that an article names: the day that it is about, as a rule. */
function firstDay({ times, published }: AnnotatedDocument): string | undefined {
  const out = Date.parse(published.value.slice(0, 10));
  for (const { earliest, latest, type } of times) {
    const day = earliest?.slice(0, 10);
    if (day === undefined || day !== latest?.slice(0, 10) || type === 'SET') continue;
    const age = (out - Date.parse(day)) / 86_400_000;
    if (age >= 0 && age <= FRESH) return day;
  }
  return undefined;
}

/** Within how many characters an article tells its news. */
const LEAD = 500;

/** Told at the beginning, as done or doing, not as long ago. */
function isNews({ event }: Mention): boolean {
  const { start, status, tense, aspect } = event;
  return (
    start < LEAD &&
    (status === 'happened' || status === 'ongoing') &&
    !(tense === 'PAST' && aspect === 'PERFECTIVE')
  );
}
