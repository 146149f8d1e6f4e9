import { type Parser, type ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { Reading, Term } from '../language/reading.ts';
import type { Expression, Point } from './expression.ts';
import type { DateOrder } from './order.ts';

export type ParsingContext = Parameters<Parser['extract']>[0];

/** An example of a rule: the brackets hold the span, the value is the one on Wednesday, 17 March 2021. */
export interface Example {
  text: string;
  value: string;
  type?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  mod?: string;
  quant?: string;
  freq?: string;
}

/** One kind of expression. */
export interface Rule {
  id: string;
  /** What it reads, in a few words, for the reference. */
  about: string;
  /** Over folded text; the match begins and ends at the borders of words. */
  pattern: RegExp;
  /** Words (folded) of which every text that the pattern matches has one: without them it is not tried. */
  needs?: readonly string[];
  /** What the match says, with its part of the match where that is not all of it; null where it says no time. */
  read(match: RegExpExecArray, scan: Scan): Expression | Part | null;
  examples: Example[];
}

/** A match of which only a part is the expression. */
export interface Part {
  says: Expression;
  from?: number;
  to?: number;
}

/** What a rule may look at. */
export interface Scan {
  /** Folded, of the same length as the text. */
  folded: string;
  reading: Reading;
  order: DateOrder;
  /** The text is about years before the common era, and says so. */
  ancient: boolean;
  /** The term that covers an offset. */
  termAt(offset: number): Term | undefined;
  /** Shared by all results, which carry their own expression; chrono wants one. */
  components?: ParsingComponents;
}

/** A recognised expression, in the form that chrono's parsers and refiners pass on. */
export class Found extends ParsingResult {
  says: Expression;
  rule: string;
  constructor(context: ParsingContext, start: number, end: number, says: Expression, rule: string) {
    const scan = scanOf(context);
    scan.components ??= context.createParsingComponents({});
    super(context.reference, start, context.text.slice(start, end), scan.components);
    this.says = says;
    this.rule = rule;
  }
  get stop(): number {
    return this.index + this.text.length;
  }
  get point(): Point | undefined {
    return this.says.kind === 'point' ? this.says : undefined;
  }
  /** The same with another span or meaning. */
  with(context: ParsingContext, start: number, end: number, says: Expression): Found {
    return new Found(context, start, end, says, this.rule);
  }
}

/** Is the full stop before an offset, of an abbreviation, the end of the sentence, too? */
export function endsSentence({ reading }: Scan, end: number): boolean {
  return /^(?:[\s"')]*$|["')]? (?![a-z\d,]))/.test(reading.text.slice(end, end + 4));
}

function scanOf(context: ParsingContext): Scan {
  return (context.option as unknown as { scan: Scan }).scan;
}

const DIGIT = /\d/;
const WORD = /[a-z0-9_\u00c0-\u024f]/;
/** What before a number makes it part of a price, a code or a longer number. */
const GLUE = /[$£€¥#@\\%]/;

const YEAR = /^(?:1\d|20)\d\d$/;
/** Two of them with a slash between are an interval (ISO 8601-1 §5.5). */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const NEVER = /^(?!)/;

/** Makes a chrono parser of a rule. */
export function parserOf(rule: Rule): Parser {
  // With the border in the pattern, "weekend" is not given up after "week" has matched.
  const pattern = new RegExp(`(?:${rule.pattern.source})(?![a-z0-9_])`);
  const { needs } = rule;
  return {
    pattern: ({ text }) => (needs && !needs.some((word) => text.includes(word)) ? NEVER : pattern),
    extract(context, match) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      const { text } = context;
      if (!match[0] || !atBorder(text, start, end)) return null;
      const scan = scanOf(context);
      if (match[0].includes('\n') || (crossesLine(scan, start, end) && !sameSentence(scan, start, end)))
        return null;
      const says = rule.read(match as RegExpExecArray, scan);
      if (!says) return null;
      if ('kind' in says) return new Found(context, start, end, says, rule.id);
      return new Found(
        context,
        start + (says.from ?? 0),
        says.to === undefined ? end : start + says.to,
        says.says,
        rule.id,
      );
    },
  };
}

/** Is a match neither inside a word nor inside a longer number, price, score or code? */
function atBorder(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (WORD.test(before) || GLUE.test(before) || WORD.test(after)) return false;
  if (before === '/' && ISO_DAY.test(text.slice(start - 11, start - 1))) return true;
  if (after === '/' && ISO_DAY.test(text.slice(end + 1, end + 11))) return true;
  if (before === '/' && YEAR.test(text.slice(start, end)) && YEAR.test(text.slice(start - 5, start - 1)))
    return !WORD.test(text[start - 6] ?? ' ');
  if (DIGIT.test(text[start]!) && /[.,:/]/.test(before) && DIGIT.test(text[start - 2] ?? '')) return false;
  if (!DIGIT.test(text[end - 1]!)) return true;
  // "1998/99" is two years.
  if (
    after === '/' &&
    YEAR.test(text.slice(start, end)) &&
    /^\/(?:\d\d)?\d\d(?![\d/])/.test(text.slice(end, end + 6))
  )
    return true;
  return !(/[%°]/.test(after) || (/[.,:/]/.test(after) && DIGIT.test(text[end + 1] ?? '')));
}

/** Folding turned a line end into a space. */
function crossesLine(scan: Scan, start: number, end: number): boolean {
  const line = scan.reading.text.indexOf('\n', start);
  return line !== -1 && line < end;
}

function sameSentence(scan: Scan, start: number, end: number): boolean {
  return scan.termAt(start)?.sentence === scan.termAt(end - 1)?.sentence;
}
