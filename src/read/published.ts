import type { Publication } from '../model/document.ts';
import type { Article, ReadOptions } from './article.ts';
import { isoDay, parsePublished } from './calendar.ts';
import { dateline } from './dateline.ts';
import { fileDate } from './file-date.ts';

/**
 * When a document was published and how that is known. The first that speaks wins: the user, the document's own
 * metadata, a dateline in its text, a date in its file's name, and at last the clock.
 * @param path the file's path as the user gave it, with "/" between its parts; "" for standard input
 */
export function publication(
  article: Article,
  path: string,
  { published, today }: Pick<ReadOptions, 'published' | 'today'>,
): Publication {
  if (published) return { value: published, basis: 'given' };
  const metadata = article.published && parsePublished(article.published);
  if (metadata) return { value: metadata, basis: 'metadata' };
  const line = (article.opening && dateline(article.opening)) || dateline(article.text);
  if (line?.date) return { value: line.date, basis: 'dateline' };
  const named = fileDate(path);
  if (line?.month && named) return { value: lastBefore(line.month, line.day!, named), basis: 'dateline' };
  if (named) return { value: named, basis: 'filename' };
  if (line?.month) return { value: lastBefore(line.month, line.day!, today), basis: 'assumed' };
  return { value: today, basis: 'assumed' };
}

/** The last such day of a year that isn't after the given one; 29 February goes back to a leap year. */
function lastBefore(month: number, day: number, latest: string): string {
  for (let year = Number(latest.slice(0, 4)); ; year--) {
    const value = isoDay(year, month, day);
    if (value && value <= latest) return value;
  }
}
