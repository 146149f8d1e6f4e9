import type { When } from '../model/timeline.ts';

/** Prepositions with which a phrase only dates; "by", "since" and "until" say more than the date does. */
const dating = /(?:^|\s)(?:on|in|at|during)\s+(?:the\s+)?$/i;
/** Dates that stand without a preposition. */
const bare =
  /^(?:last|this|next|the (?:next|following|previous|same)|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:ago|later|earlier)$/i;
/** Words after which a date can't be left out: they go with it. */
const unfinished =
  /(?:^|\s)(?:early|late|only|and|or|to|than|by|since|until|from|of|for|as|the|a|an|between|after|before|over|his|her|its|their|throughout|within|through|around|about|till|into|on|at|with|is|was|were|are|be|during|past)$/i;
/** What may follow a date that is left out, so that the rest still goes on from what stands before. */
const going =
  /^(?:\s+(?:in|on|at|to|for|with|by|from|after|before|when|while|as|over|under|against|near|into|that|because|during|following|amid|without|despite|between|along|across|about|through|and(?!\s+(?:in\s+|on\s+)?\d))\b|$)/i;

/**
 * The line of an entry without the date that stands beside it: "The mine was closed in May 2019 after a fire" is told
 * as "The mine was closed after a fire" where its `when` says May 2019. Any other time of the line stays.
 */
export function undated(what: string, { basis, text }: When): string {
  if (!text || (basis !== 'stated' && basis !== 'resolved')) return what;
  const at = what.toLowerCase().indexOf(text.toLowerCase());
  if (at <= 0 || what.toLowerCase().indexOf(text.toLowerCase(), at + 1) >= 0) return what;
  const before = what.slice(0, at);
  let after = what.slice(at + text.length);
  if (!/\s$/.test(before) || /^[\p{L}\p{N}’'-]/u.test(after)) return what;
  const alone = bare.test(text);
  const preposition = alone ? / on $/.exec(before) : dating.exec(before);
  if (!preposition && !alone) return what;
  let rest = before.slice(0, preposition ? preposition.index : before.length).trimEnd();
  if (unfinished.test(rest)) return what;
  const aside = /,$/.test(rest);
  if (/^,/.test(after)) after = after.slice(1);
  if (!going.test(after)) return what;
  if (aside && after === '') rest = rest.replace(/,$/, '');
  return rest.includes(' ') ? rest + after : what;
}
