import { placeHeads } from '../lexicon/actors/words.ts';
import { FIRST, lookUp, PLACE } from './gazetteer.ts';

/** Words that end the name of an organisation and never that of a place. */
export const bodies = new Set(
  'institute ministry department agency commission committee council association federation confederation party union bank corporation corp ltd limited inc plc group holdings company foundation society league authority organisation organization alliance army police news times post trust fund tribunal'.split(
    ' ',
  ),
);

/** Words that end the name of a business and hardly ever that of a person. */
export const firms = new Set(
  'lines airlines airways shipping industries motors technologies technology systems instruments insurance laboratories petroleum invest investments finance trust fund pharmaceuticals pharma holdings group corporation corp ltd limited inc plc bank partners capital ventures enterprises railways foods electronics communications logistics robotics diagnostics association federation committee council commission ministry institute university foundation party union league'.split(
    ' ',
  ),
);

/** "Jonas Prager": a first name that is no place, and a last word that heads no place's name. */
export function isFirstAndLast(words: readonly string[]): boolean {
  const [first, last] = words;
  return (
    words.length === 2 &&
    (lookUp(first!) & FIRST) !== 0 &&
    !(lookUp(first!) & PLACE) &&
    !/^(san|santa|santo|sao|saint|st\.?|port|porto|los|las|el|al)$/.test(first!) &&
    !(lookUp(words.join(' ')) & PLACE) &&
    !placeHeads.has(last!)
  );
}
