import type { Part, Rule, Scan } from '../rule.ts';
import { YEAR } from '../words.ts';

const CALLED =
  /(?:^|[^a-z])(?:in|since|of|by|until|till|from|to|through|during|before|after|between|and|or|late|early|mid|circa|ca\.|c\.|around|year|years|summer|spring|winter|autumn|fall|christmas|easter|than|versus|vs\.|election|the) ?\(?$|mid-$|[(]$|\d ?- ?$/;
const NOT_BEFORE =
  /(?:no\.|number|page|pages|pp?\.|flight|room|route|highway|interstate|model|boeing|psalm|section|resolution|windows|some|nearly|almost|approximately|only|over|under|least|most|roughly|another|all|these|those|top|estimated|exceed|exceeded|total|lost|killed|including|score|scored) ?$/;
const COUNTED =
  /^(?:,\d|\.\d|[ -](?:[a-z]+[ -])?(?:percent|per cent|people|men|women|children|soldiers|troops|miles|feet|foot|meters|metres|yards|km|kg|kilometers|kilometres|points?|shares?|jobs|workers|employees|tons?|tonnes|pounds|dollars|euros|prisoners|casualties|ships|planes|tanks|aircraft|houses|homes|members|students|refugees|victims|dead|wounded|hectares|acres|barrels|deaths|votes|volunteers|guns|horses|cases|patients|calories|words|pages|copies|units|bc|b\.c|bce|hours?|hrs|years?|days?|weeks?|months?|minutes?|seconds?|degrees|m\b|cc|mm|cm|mph|rpm|watts|mb|gb|million|billion|thousand|hundred)\b)/;

const ADDRESS = /^ (?:[a-z.]+ ){1,2}(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|drive|square|way)\b/;

/** Four digits that are a year and not a number of things. */
export const year: Rule = {
  id: 'year',
  about: 'a bare year, where it is one',
  pattern: new RegExp(`(?:the years? (?:of )?)?(${YEAR})`),
  read(m, scan) {
    const value = Number(m[1]);
    if (m[0].length > 4) return { kind: 'point', year: value };
    return isYear(scan, m.index, value) ? { kind: 'point', year: value } : null;
  },
  examples: [
    { text: 'She left in [1969].', value: '1969' },
    { text: 'The [2008] election was close.', value: '2008' },
    { text: 'It began in [the year 2000].', value: '2000' },
  ],
};

function isYear(scan: Scan, at: number, value: number): boolean {
  const { folded } = scan;
  const before = folded.slice(Math.max(0, at - 16), at);
  const after = folded.slice(at + 4, at + 40);
  if (COUNTED.test(after) || NOT_BEFORE.test(before) || ADDRESS.test(after)) return false;
  if (/[a-z]-$/.test(before) && !/(?:mid|pre|post|early|late)-$/.test(before)) return false;
  if (/^-[a-z]/.test(after) && !/^-(?:era|style|born|elected)/.test(after)) return false;
  if (/^ ?- ?\d{5}|^-\d{3}(?!\d)/.test(after)) return false;
  if (CALLED.test(before)) return true;
  if (value >= 1900 && value < 2050) return true;
  return value >= 1400 && value < 1900 && !/^ [a-z]+s\b/.test(after);
}

/** "99" of "1998–99". */
export const yearRange: Rule = {
  id: 'year-range',
  about: 'the second year of a range, shortened to two digits',
  pattern: new RegExp(`(${YEAR})( ?[-/] ?| to )(\\d\\d)(?![-\\d])`),
  read(m): Part | null {
    const first = Number(m[1]);
    const last = Math.floor(first / 100) * 100 + Number(m[3]);
    if (last <= first || last - first > 60) return null;
    return { says: { kind: 'point', year: last }, from: m[0].length - 2 };
  },
  examples: [
    { text: 'The war of 1914-[18] ended it.', value: '1918' },
    { text: 'The season 1998/[99] was cold.', value: '1999' },
  ],
};
