import type { Entry } from '../../model/timeline.ts';
import { oneLine, shorten } from '../text.ts';
import type { Context } from './columns.ts';
import { locate } from './source.ts';

/** The evidence of an entry, a paragraph each: the words it came from, why it stands there, its neighbours. */
export function evidence(entry: Entry, { view, sources }: Context): string[] {
  const quotes = entry.sources.map(
    (source) => `“${shorten(oneLine(source.text), 300)}” (${locate(source, sources)})`,
  );
  const reasons = (entry.explain ?? []).map(oneLine);
  const date = entry.when.text && `date: “${oneLine(entry.when.text)}” (${entry.when.basis})`;
  // The reasons name the neighbours that the order rests on; the others are told here.
  const neighbours = (['after', 'before'] as const).flatMap((side) => {
    const names = entry[side]
      .flatMap((id) => view.entry(id) ?? [])
      .map((one) => oneLine(one.what))
      .filter((what) => !reasons.some((reason) => reason.includes(what)));
    return names.length > 0 ? [`${side}: ${names.map((what) => `“${what}”`).join('; ')}`] : [];
  });
  return [...quotes, ...(reasons.length > 0 ? reasons : date ? [date] : []), ...neighbours];
}
