import { breadth } from './table.ts';

breadth('ranges of hours', [
  'We meet from [3](2021-03-23T15:00) to [5 pm next Tuesday](2021-03-23T17:00).',
  'We meet from [3 pm](2021-03-23T15:00) to [5 pm next Tuesday](2021-03-23T17:00).',
  'We meet from [9](2021-03-17T09:00) to [11 a.m.](2021-03-17T11:00)',
  'We meet [11](2021-03-17T11:00)-[1 pm](2021-03-17T13:00).',
  'We meet [9](2021-03-17T09:00)-[11:30am](2021-03-17T11:30).',
  'We meet [9:00](2021-03-17T09:00) - [11:30](2021-03-17T11:30).',
  'We meet from [9](2021-03-17T09:00) until [noon](2021-03-17T12:00).',
  'We meet from [noon](2021-03-17T12:00) to [2](2021-03-17T14:00).',
  'We meet between [8 in the morning](2021-03-17T08:00) and [noon](2021-03-17T12:00).',
  'We meet from [eight](2021-03-17T20:00) to [nine thirty pm](2021-03-17T21:30).',
  'We meet from [10pm](2021-03-17T22:00) to [2am](2021-03-18T02:00).',
  'We meet from [3 pm](2021-03-17T15:00) to [5](2021-03-17T17:00).',
  'We meet from [9](2021-03-17T21:00) until [midnight](2021-03-18T00:00).',
  'The shop is open from [nine](2021-03-17T09:00) to [five](2021-03-17T17:00).',
]);

breadth('hours and their half', [
  'The bus left [yesterday evening at half seven](2021-03-16T19:30).',
  'The bus leaves at [half three this afternoon](2021-03-17T15:30).',
  'The bus leaves at [ten to eight](2021-03-17T07:50).',
  'The bus leaves at [twenty-five to nine](2021-03-17T08:35).',
  'The bus leaves [tonight around 8](2021-03-17T20:00).',
  'The bus leaves [noonish](2021-03-17T12:00 APPROX).',
  'The bus leaves at [twelve noon](2021-03-17T12:00).',
  'The bus leaves at [20h](2021-03-17T20:00).',
  'The bus leaves in [the early morning](2021-03-17TMO START).',
  'The bus leaves in [the late afternoon](2021-03-17TAF END).',
  'The bus leaves at [4:30 pm Eastern time](2021-03-17T16:30).',
  'The bus leaves at [4:30 pm Pacific](2021-03-17T16:30).',
]);

breadth('midnight ends its day', [
  'The bus left shortly before [midnight on May 5, 2020](2020-05-05T24:00).',
  'The bus left at [midnight on May 5, 2020](2020-05-05T24:00).',
  'The bus left [Friday at midnight](2021-03-12T24:00).',
  'The bus left shortly after [midnight on May 5, 2020](2020-05-05T00:00).',
  'The bus left at [ten minutes to midnight on May 5, 2020](2020-05-05T23:50).',
  'The bus left at [half past midnight on May 5, 2020](2020-05-05T00:30).',
]);

breadth('hours that are none', [
  'They won 5 to 6.',
  'Between 5 and 6 million.',
  'It rose from 9 to 5.',
  'Five to ten people came at half price.',
  'He won by ten to eight.',
  'The rate stayed at 5.',
  'Shares closed at 12.',
  'He could read at six.',
  'It rose 9.15 on the day.',
  'The yield was at 9.15, a record.',
  'The night bus and the morning ferry were full.',
  'Flights leave at 20.15 percent.',
]);
