/** Units of time with their TIMEX3 designator; those of hours and less stand after a T. */
export interface UnitEntry {
  unit: string;
  /** Letters of the TIMEX3 duration. */
  designator: string;
  /** How many of that letter one of it is. */
  factor: number;
  clock?: boolean;
}

/** Source: TIMEX3 (ISO 24617-1) and the abbreviations of the AP Stylebook. */
export const UNITS: Record<string, UnitEntry> = {
  second: { unit: 'second', designator: 'S', factor: 1, clock: true },
  sec: { unit: 'second', designator: 'S', factor: 1, clock: true },
  minute: { unit: 'minute', designator: 'M', factor: 1, clock: true },
  min: { unit: 'minute', designator: 'M', factor: 1, clock: true },
  hour: { unit: 'hour', designator: 'H', factor: 1, clock: true },
  hr: { unit: 'hour', designator: 'H', factor: 1, clock: true },
  day: { unit: 'day', designator: 'D', factor: 1 },
  night: { unit: 'day', designator: 'D', factor: 1 },
  weekend: { unit: 'weekend', designator: 'WE', factor: 1 },
  week: { unit: 'week', designator: 'W', factor: 1 },
  wk: { unit: 'week', designator: 'W', factor: 1 },
  fortnight: { unit: 'week', designator: 'W', factor: 2 },
  month: { unit: 'month', designator: 'M', factor: 1 },
  quarter: { unit: 'quarter', designator: 'Q', factor: 1 },
  year: { unit: 'year', designator: 'Y', factor: 1 },
  yr: { unit: 'year', designator: 'Y', factor: 1 },
  decade: { unit: 'decade', designator: 'Y', factor: 10 },
  century: { unit: 'century', designator: 'Y', factor: 100 },
  centurie: { unit: 'century', designator: 'Y', factor: 100 },
  millennium: { unit: 'millennium', designator: 'Y', factor: 1000 },
  millennia: { unit: 'millennium', designator: 'Y', factor: 1000 },
};
