import { isoDay } from './calendar.ts';

const patterns = [
  // 2024/09/14/slug.txt, as content systems lay out their folders
  /(?:^|\/)((?:1[6-9]|20)\d\d)\/(\d\d)\/(\d\d)(?=\/)/,
  // 2024-09-14, 2024_09_14, 2024.09.14
  /(?<!\d)((?:1[6-9]|20)\d\d)[-_.](\d\d)[-_.](\d\d)(?!\d)/,
  // 20240914, alone among other digits
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
];

/** The date in a file's name, or in the year/month/day folders that it lies in: `YYYY-MM-DD` or null. */
export function fileDate(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [index, pattern] of patterns.entries()) {
    const match = pattern.exec(index === 0 ? path : name);
    const day = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) return day;
  }
  return null;
}
