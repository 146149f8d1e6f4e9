import type { Entry } from '../../model/timeline.ts';
import { oneLine, shorten } from '../text.ts';
import type { Context } from './columns.ts';
import { locate } from './source.ts';

/** The evidence of an entry, a paragraph each: the words it came from, why it stands there, its neighbours. */
export function evidence(entry: Entry, { view, sources }: Context): string[] {
  const quotes = entry.sources.map(
    (source) => `“${shorten(oneLine(source.text), 300)}” (${locate(source, sources)})`,
  );
  const said = entry.when.text ? [`date: “${oneLine(entry.when.text)}” (${entry.when.basis})`] : [];
  const neighbours = (['after', 'before'] as const).flatMap((side) => {
    const names = entry[side].flatMap((id) => view.entry(id) ?? []).map((one) => `“${oneLine(one.what)}”`);
    return names.length > 0 ? [`${side}: ${names.join('; ')}`] : [];
  });
  return [...quotes, ...said, ...(entry.explain ?? []).map(oneLine), ...neighbours];
}
