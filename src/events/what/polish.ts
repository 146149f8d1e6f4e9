const pairs: [string, string][] = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
];

/** The last touch on a line: one space between words, quotes and brackets balanced, a capital at the beginning. */
export function polish(line: string): string {
  let out = line
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/``|''/g, '"')
    .trim();
  out = out
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')
    .replace(/(?<![A-Z.])\.$/, '')
    .replace(/ {2,}/g, ' ');
  for (const [open, close] of pairs) {
    const missing = count(out, open) - count(out, close);
    // A quotation that is cut short is closed; anything else that is open is dropped.
    if (missing === 1 && open === '“' && out.lastIndexOf(open) > out.lastIndexOf(close)) out += close;
    else if (missing) out = out.replaceAll(open, '').replaceAll(close, '');
  }
  if (count(out, '"') % 2) out = /[\s(]"[^"]*$/.test(out) ? `${out}"` : out.replaceAll('"', '');
  return out.charAt(0).toUpperCase() + out.slice(1);
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}
