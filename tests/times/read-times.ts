import { read } from '../../src/language/read.ts';
import type { Time } from '../../src/model/annotation.ts';
import type { PublicationBasis } from '../../src/model/document.ts';
import { readTimes } from '../../src/times/times.ts';

/** The examples of the rules are read as if published on this Wednesday. */
const PUBLISHED = '2021-03-17';

export interface Settings {
  published?: string;
  basis?: PublicationBasis;
  dateOrder?: 'mdy' | 'dmy' | 'ymd';
}

export function timesOf(text: string, settings: Settings = {}): Time[] {
  const { published = PUBLISHED, basis = 'given', dateOrder } = settings;
  const document = { id: 'd', source: '', title: '', text, published: { value: published, basis } };
  return readTimes(read(text), document, dateOrder ? { dateOrder } : {});
}

/** "span value" of every time, with its mod: short enough to compare. */
export function valuesOf(text: string, settings?: Settings): string[] {
  return timesOf(text, settings).map(
    ({ text: span, value, mod }) => `${span} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}
