/** Words that refer to the present, past or future without a date (TIMEX3 *_REF). Source: TIMEX2 standard (2005), §3.2. */
export const PRESENT = [
  'now',
  'right now',
  'just now',
  'currently',
  'current',
  'presently',
  'at present',
  'nowadays',
  'these days',
  'the present',
  'the present day',
  'the present time',
  'present-day',
  'modern-day',
  'modern day',
  'the time being',
  'date',
  'the moment',
  'this moment',
  'the current time',
];

export const PAST = [
  'recently',
  'more recently',
  'most recently',
  'recent',
  'lately',
  'the past',
  'the recent past',
  'the distant past',
  'former',
  'long ago',
];

export const FUTURE = [
  'the future',
  'the near future',
  'the foreseeable future',
  'the not-too-distant future',
  'the coming future',
  'future',
  'soon',
  'the near term',
  'the short term',
  'the long term',
];
