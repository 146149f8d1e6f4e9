import { describe, expect, it } from 'vitest';
import { undated } from '../../src/assemble/undated.ts';

const when = (text: string) => ({ edtf: null, earliest: null, latest: null, basis: 'stated' as const, text });

describe('a line beside its date', () => {
  it.each([
    ['The mine was closed in May 2019 after a fire', 'May 2019', 'The mine was closed after a fire'],
    ['Ada Cruz was born on March 3, 1932, in Lima', 'March 3, 1932', 'Ada Cruz was born in Lima'],
    ['The envoys met on Monday', 'Monday', 'The envoys met'],
    ['The firm cut jobs last month', 'last month', 'The firm cut jobs'],
    ['The court overturned the order a year later', 'a year later', 'The court overturned the order'],
  ])('%s (%s)', (what, text, expected) => expect(undated(what, when(text))).toBe(expected));

  it.each([
    ['The mine was to close by May 2019', 'May 2019'],
    ['They dug throughout Sunday', 'Sunday'],
    ['The mayor was sworn in last May', 'last May'],
    ['They fought in 1992 and in 1994', '1994'],
    ['The party lost in May elections', 'May'],
    ['Monday’s talks on Monday failed', 'Monday'],
    ['He was killed on Monday by Tuesday’s storm', 'Tuesday'],
    ['Fighting began early on Friday', 'early on Friday'],
    ['It came in the summer of 2018', '2018'],
  ])('keeps what is more than a date: %s (%s)', (what, text) => {
    const told = undated(what, when(text));
    if (what.startsWith('The mayor')) expect(told).toBe('The mayor was sworn in');
    else expect(told).toBe(what);
  });

  it('keeps a date that only follows from the order', () => {
    const inferred = { ...when('May 2019'), basis: 'inferred' as const };
    expect(undated('The mine was closed in May 2019', inferred)).toBe('The mine was closed in May 2019');
  });
});
