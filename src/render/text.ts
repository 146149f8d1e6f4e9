/** What an article's text may not carry into a terminal, a page or a file: control, bidi and invisible characters. */
const LINE_BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// C0 and C1 controls (ESC among them), bidi marks, embeddings, overrides and isolates, zero-width and tag characters.
const UNPRINTABLE =
  /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One line of harmless text: line breaks become spaces, runs of space one, control and bidi characters go. */
export function oneLine(text: string): string {
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(UNPRINTABLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Text for HTML and XML content and attribute values. */
export function escapeMarkup(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '&#39;',
  );
}

/** At most `limit` characters, cut at a word, with an ellipsis where something is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(1, limit - 1));
  const space = cut.lastIndexOf(' ');
  const whole = space > limit / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:–—-]+$/, '').replace(LONE_SURROGATE, '')}…`;
}

/** The same text at the same offsets, with a space in the place of everything that `oneLine` would take out. */
export function inert(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\v\f\r\x85\u2028\u2029]/g, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(UNPRINTABLE, (char) => (char === '\n' || char === '\t' ? char : ' '.repeat(char.length)));
}
