/** The examples at the end of `--help`. */
export const examples = `Examples:
  annals article.txt                          the timeline of one article
  annals article.txt --published 2025-10-27   "on Tuesday" needs to know the day
  annals news/ --from 2025-10 --limit 20      a folder: one timeline, its 20 main entries
  curl -s URL | annals --format json -        standard input
  annals annotate news/ > annotated.ndjson    the first half of the road, for other tools
  annals merge annotated.ndjson               the second half: the same timeline

Exit codes: 0 done, 1 some input failed (the others' results are printed), 2 wrong usage,
130 interrupted.
`;
