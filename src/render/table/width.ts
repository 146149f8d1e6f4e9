/**
 * Terminal cells of a text. Most texts are plain Latin, whose width is their length; string-width (Unicode's East
 * Asian Width, emoji, combining marks) is loaded only when a timeline holds anything else.
 */
const NARROW =
  /^[\x20-\x7e\xa0-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2199\u2500-\u259f\u25cf]*$/;

export type Measure = (text: string) => number;

/** A measure that is right for every one of the given texts. */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts)
    if (!NARROW.test(text)) {
      const { default: stringWidth } = await import('string-width');
      return (one) => (NARROW.test(one) ? one.length : stringWidth(one));
    }
  return (text) => text.length;
}
