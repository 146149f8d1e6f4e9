import type { Style } from './styles.ts';
import type { Measure } from './width.ts';

/** A run of text in one style; the cells of the table are lists of them. */
export interface Piece {
  text: string;
  style?: Style;
}

/** A line of a cell: what is printed, and how many cells of the terminal it takes. */
export interface Line {
  text: string;
  width: number;
}

const paint = (pieces: Piece[]): string =>
  pieces.map(({ text, style }) => (style && text ? style(text) : text)).join('');

/** Breaks a word that is wider than a line between graphemes. */
function chop(word: string, limit: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (part && measure(part + segment) > limit) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part ? [...parts, part] : parts;
}

/** Sets pieces in lines of at most `limit` cells, breaking between words. Always returns at least one line. */
export function wrap(pieces: readonly Piece[], limit: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let width = 0;
  const flush = () => {
    lines.push({ text: paint(line), width });
    line = [];
    width = 0;
  };
  for (const { text, style } of pieces)
    for (const whole of text.split(' ')) {
      if (!whole) continue;
      const parts = measure(whole) > limit ? chop(whole, limit, measure) : [whole];
      for (const [at, word] of parts.entries()) {
        const cells = measure(word);
        if (width > 0 && (at > 0 || width + 1 + cells > limit)) flush();
        const last = line.at(-1);
        const gap = width > 0 ? ' ' : '';
        if (last && last.style === style) last.text += gap + word;
        else {
          if (last) last.text += gap;
          line.push(style ? { text: word, style } : { text: word });
        }
        width += gap.length + cells;
      }
    }
  if (width > 0 || lines.length === 0) flush();
  return lines;
}

/** The first line of a cell, ended by an ellipsis when more would follow. */
export function cut(pieces: readonly Piece[], limit: number, measure: Measure): Line {
  const lines = wrap(pieces, limit, measure);
  if (lines.length === 1) return lines[0]!;
  const short = wrap(pieces, Math.max(1, limit - 1), measure)[0]!;
  return { text: `${short.text}…`, width: short.width + 1 };
}
