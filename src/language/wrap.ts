/**
 * Replaces the line ends inside a hard-wrapped paragraph by spaces and odd spaces by plain ones, one character
 * for one, so that offsets hold.
 */
export function unwrap(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, ' ')
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u2028\u2029]/g, '\n');
  return plain
    .split(/(\n[ ]*\n[\s]*)/)
    .map((block, i) => (i % 2 ? block : unwrapBlock(block)))
    .join('');
}

/** A line of its own under a headline: who wrote it, or when. */
const heading =
  /^\s*(?:[Bb]y (?:the )?\p{Lu}|BY \p{Lu}|Published|Posted|Updated|(?:\p{L}+,? )?(?:\d{1,2} \p{Lu}\p{L}+,? \d{4}|\p{Lu}\p{L}+\.? \d{1,2},? \d{4})\s*$)/u;

function unwrapBlock(block: string): string {
  const lines = block.split('\n');
  if (lines.length < 2) return block;
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  // Prose that was wrapped by a program fills its lines up to a common width; longer lines are paragraphs.
  if (width > 100) return block;
  // A headline with its byline or date: none of the lines ends a sentence.
  if (
    lines.length < 4 &&
    lines.slice(1).some((line) => heading.test(line)) &&
    !lines.some((line) => /[.!?]["”’)]?\s*$/.test(line))
  )
    return block;
  let out = lines[0]!;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!.trimEnd();
    const full = before.length + (lines[i]!.trimStart().split(' ')[0]?.length ?? 0) >= width * 0.8;
    const soft = (full && !/^\s*([-*•#>|]|\d+[.)] )/.test(lines[i]!)) || /^\s*[a-z]/.test(lines[i]!);
    out += (soft ? ' ' : '\n') + lines[i];
  }
  return out;
}
