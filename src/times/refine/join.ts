import type { Expression } from '../expression.ts';
import type { Found, ParsingContext } from '../rule.ts';

/** What two neighbours say together, null where they are two expressions. */
export type Join = (
  first: Found,
  second: Found,
  between: string,
  context: ParsingContext,
) => Expression | null;

/** Goes over neighbours once and joins those that are one expression. */
export function joinNeighbours(context: ParsingContext, results: Found[], join: Join): Found[] {
  const out: Found[] = [];
  for (const result of results) {
    const before = out.at(-1);
    const between =
      before && result.index - before.stop <= 12 ? context.text.slice(before.stop, result.index) : undefined;
    const said =
      before && between !== undefined && !between.includes('\n')
        ? join(before, result, between, context)
        : null;
    if (before && said) out[out.length - 1] = before.with(context, before.index, result.stop, said);
    else out.push(result);
  }
  return out;
}
