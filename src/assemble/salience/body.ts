/**
 * What web pages leave in the text of an article: buttons, captions' labels, invitations to subscribe. Source: written
 * for this project from the habits of news sites.
 */
const furniture =
  /click to share|opens? in (?:a )?new window|daily updates|thank you for subscribing|could not subscribe|try again later|invalid email|sign up (?:to|for)|subscribe (?:to|now)|image (?:copyright|caption)|getty images|skip ad|loading\.{3}|read more|share (?:this|on)|advertisement|story continues below|cookies?\b/gi;

/** How far into a text its furniture is looked for, in characters. */
const REACH = 800;

/**
 * Where an article's own words begin: after the furniture of its page and the white space.
 * @returns an offset into the text
 */
export function bodyStart(text: string): number {
  let from = 0;
  for (const {
    index,
    0: { length },
  } of text.slice(0, REACH).matchAll(furniture))
    from = index + length;
  const rest = /[^\s)\].,;:!?*|+]/.exec(text.slice(from, from + REACH));
  return from + (rest?.index ?? 0);
}

/** Where the first sentence from there on ends, near enough. */
export function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from, from + 1000).search(/[.!?]["”’)]?\s|\n/);
  return end < 0 ? text.length : from + end;
}
