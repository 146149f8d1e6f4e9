import { breadth } from './table.ts';

breadth('ranges of days', [
  'It ran from [May 3](2020-05-03) to [May 7](2020-05-07).',
  'It ran from [May 3](2020-05-03) to [7](2020-05-07).',
  'It ran [May 3](2020-05-03)-[7](2020-05-07).',
  'It ran [May 3](2019-05-03)–[7, 2019](2019-05-07).',
  'It ran [3](2019-05-03)-[7 May 2019](2019-05-07).',
  'It ran from [3](2019-05-03) to [7 May 2019](2019-05-07).',
  'It ran from [the 3rd](2019-05-03) to [the 7th of May 2019](2019-05-07).',
  'It ran from [May 30](2019-05-30) to [June 5, 2019](2019-06-05).',
  'It ran from [Dec. 30](2018-12-30) to [Jan. 5, 2019](2019-01-05).',
  'It ran between [May 3](2019-05-03) and [May 7, 2019](2019-05-07).',
  'It ran from [Monday](2021-03-15) to [Wednesday](2021-03-17).',
  'It will run from [Monday](2021-03-22) to [Friday](2021-03-26).',
  'It ran from [2019-05-03](2019-05-03) to [2019-05-07](2019-05-07).',
  'It ran from [5/3/2019](2019-05-03) to [5/7/2019](2019-05-07).',
  'It ran [5/3/2019](2019-05-03) - [5/7/2019](2019-05-07).',
  'It ran from [4](2021-01-04) to [22 January](2021-01-22).',
  'It ran [4](2021-01-04)-[22 in January](2021-01-22).',
  'It ran from [4](2021-01-04) to [22 of January](2021-01-22).',
  'It will run on [May 3](2021-05-03) and [4](2021-05-04).',
  'It will run on [May 3](2021-05-03), [4](2021-05-04) and [5](2021-05-05).',
]);

breadth('ranges of months', [
  'It ran from [May](2019-05) to [July 2019](2019-07).',
  'It ran [Jan](2020-01)-[Mar 2020](2020-03).',
  'It ran [January](2020-01)–[March 2020](2020-03).',
  'It ran from [November](2018-11) to [February 2019](2019-02).',
  'It ran from [November 2018](2018-11) to [February 2019](2019-02).',
  'It ran between [May](2019-05) and [July 2019](2019-07).',
  'It ran in [May](2019-05) and [June 2019](2019-06).',
  'It ran in [May](2019-05)/[June 2019](2019-06).',
]);

breadth('ranges of years', [
  'It ran from [1939](1939) to [1945](1945).',
  'It ran between [1939](1939) and [1945](1945).',
  'It ran [1939](1939)-[1945](1945).',
  'It ran [1939](1939)–[45](1945).',
  'It ran [1998](1998)/[99](1999).',
  'It ran from [1998](1998) to [the present](PRESENT_REF).',
  'It ran from [58](BC0058) to [50 BC](BC0050).',
  'It ran in [58](BC0058)–[50 BC](BC0050).',
  'It ran [264](BC0264)-[241 BCE](BC0241).',
  'It ran from [27 BC](BC0027) to [AD 14](0014).',
  'It ran from [the 1960s](196) to [the 1980s](198).',
  'It ran in [the 1960s](196) and [1970s](197).',
  'It ran from [the 5th](04) to [the 7th century](06).',
  'It ran in [the 18th](17) and [19th centuries](18).',
]);
