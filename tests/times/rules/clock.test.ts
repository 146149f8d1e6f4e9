import { rule } from './table.ts';

rule(
  'clock-twelve',
  [
    ['It began at [12 a.m. Friday].', '2021-03-12T00:00'],
    ['It began at [7:30pm].', '2021-03-17T19:30'],
    ['It began at [seven p.m.].', '2021-03-17T19:00'],
  ],
  ['It is 13 pm.', 'He scored 3 amazing goals.', 'At 7:75 p.m. nothing happened.'],
);
rule(
  'clock-figures',
  [
    ['It began at [9:05].', '2021-03-17T09:05'],
    ['It began at [13:45].', '2021-03-17T13:45'],
    ['It began at [10:30 GMT+8].', '2021-03-17T10:30'],
  ],
  ['They won 3:10 at home.', 'See John 3:16 again.', 'It is 25:99 on the clock.', 'The odds are 5:1 now.'],
);
rule(
  'clock-hour',
  [
    ["It began at [7 o'clock].", '2021-03-17T07:00'],
    ['It began at [4 in the afternoon].', '2021-03-17T16:00'],
  ],
  ['There were 4 in the morning class of 5.', 'He ate 2 at night.'],
);
rule(
  'clock-military',
  [['It began at [0630 hours].', '2021-03-17T06:30']],
  ['It took 2900 hours.', 'He worked 1200 days.'],
);
rule(
  'bare-hour',
  [['Come at [9 tonight].', '2021-03-17T21:00']],
  ['He was there at 9.', 'She works at 7 stores.'],
);
rule(
  'opening-hours',
  [['The office runs from [nine] to five.', '2021-03-17T09:00']],
  ['It rose from 9 to 5.', 'It fell from nine to five percent.'],
);
rule(
  'clock-ish',
  [['Come around [seven-ish].', '2021-03-17T07:00', 'APPROX']],
  ['She is tenish.', 'By finish they were two.', 'He is at selfish odds.'],
);
