import { dateline } from './dateline.ts';

/**
 * The headline of a plain text: a first line that stands alone before a blank line, is short and doesn't end like
 * a sentence. "" where there is none. The line stays in the text.
 */
export function headline(text: string): string {
  const match = /^\s*([^\n]{4,140})\n[ \t]*\n/.exec(text.slice(0, 400));
  const line = match?.[1]?.trim() ?? '';
  if (!line || /[.!:;,…]["”’]?$/.test(line) || !/\p{L}/u.test(line) || dateline(line)) return '';
  return line.replace(/\s+/g, ' ');
}
