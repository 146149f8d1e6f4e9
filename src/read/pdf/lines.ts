/** A piece of text on a page; positions in points, y rising from the bottom as in PDF. */
export interface Box {
  text: string;
  x0: number;
  x1: number;
  /** Base line. */
  y: number;
  size: number;
}

/** Pieces on one base line, near each other, joined from left to right. Columns stay apart. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const sorted = [...boxes].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  const lines: Box[] = [];
  let row: Box[] = [];
  const flush = () => {
    row.sort((a, b) => a.x0 - b.x0);
    let line: Box | undefined;
    for (const box of row) {
      const gap = line ? box.x0 - line.x1 : 0;
      if (line && gap < 1.2 * Math.max(line.size, box.size)) {
        const space = gap > 0.15 * box.size && !/\s$/.test(line.text) && !/^\s/.test(box.text) ? ' ' : '';
        line = Object.assign(line, {
          text: line.text + space + box.text,
          x1: Math.max(line.x1, box.x1),
          size: Math.max(line.size, box.size),
        });
      } else lines.push((line = { ...box }));
    }
    row = [];
  };
  for (const box of sorted) {
    if (row.length && row[0]!.y - box.y > 0.35 * Math.min(row[0]!.size, box.size)) flush();
    row.push(box);
  }
  flush();
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}

/**
 * Lines in reading order, in blocks: the page is cut along white space, downwards between columns and across where
 * a line spans them, again and again (recursive X-Y cut, Nagy & Seth 1984).
 */
export function readingOrder(lines: readonly Box[], depth = 0): Box[][] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  const gutter = byHeight.length < 4 || depth > 8 ? undefined : findGutter(byHeight);
  if (gutter === undefined) return byHeight.length ? [byHeight] : [];
  const out: Box[][] = [];
  let band: Box[] = [];
  let across: Box[] = [];
  const flush = () => {
    if (across.length) out.push(across);
    out.push(
      ...readingOrder(
        band.filter(({ x1 }) => x1 <= gutter),
        depth + 1,
      ),
    );
    out.push(
      ...readingOrder(
        band.filter(({ x0 }) => x0 >= gutter),
        depth + 1,
      ),
    );
    band = [];
    across = [];
  };
  for (const line of byHeight) {
    if (line.x0 < gutter && line.x1 > gutter) {
      if (band.length) flush();
      across.push(line);
    } else band.push(line);
  }
  flush();
  return out;
}

/** More left edges than this are a drawing or an attack, no columns. */
const maxCandidates = 300;

/** The x that fewest lines cross while enough stand on either side of it; undefined where there is one column. */
function findGutter(lines: readonly Box[]): number | undefined {
  let best: { x: number; crossing: number } | undefined;
  const candidates = new Set(lines.map(({ x0 }) => Math.floor(x0) - 1));
  for (const x of [...candidates].slice(0, maxCandidates)) {
    const before = lines.filter((line) => line.x1 <= x);
    const after = lines.filter((line) => line.x0 >= x);
    const crossing = lines.length - before.length - after.length;
    if (Math.min(before.length, after.length) < 3 || crossing > lines.length / 3) continue;
    if (!sideBySide(before, after)) continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x;
}

/** Do the two share a good part of their height? An indented block below another is no column. */
function sideBySide(left: readonly Box[], right: readonly Box[]): boolean {
  const top = Math.min(left[0]!.y, right[0]!.y);
  const bottom = Math.max(left.at(-1)!.y, right.at(-1)!.y);
  const height = Math.min(left[0]!.y - left.at(-1)!.y, right[0]!.y - right.at(-1)!.y);
  return top - bottom > 0.5 * height && height > 0;
}
