/** Nouns that name a stretch of time, so that a bare group of theirs is an adverbial. Source: written for annals. */
export const temporalNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december today yesterday tomorrow tonight morning afternoon evening night day week
  month year decade century hour minute second weekend spring summer autumn fall winter quarter noon midnight time
  moment fortnight season overnight`
    .split(/\s+/)
    .filter(Boolean),
);
