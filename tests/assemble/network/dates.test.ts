import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.ts';
import { assemble } from '../../../src/assemble/assemble.ts';

/** The printed date of each event by the words of its line, published on 2024-05-14. */
function dateOf(text: string, trigger: string): string | null | undefined {
  const published = { value: '2024-05-14', basis: 'given' as const };
  const document = annotate({ id: 'd', source: 'd', title: '', text, published });
  const event = document.events.find((known) => known.text === trigger)!;
  const found = assemble([document], { all: true }).events.find(({ sources }) =>
    sources.some(({ trigger }) => trigger.start === event.start),
  );
  return found?.when.edtf;
}

describe('printed dates', () => {
  it.each([
    ['The mill reopened on 6 May, three days after the pump failed.', 'failed', '2024-05-03'],
    ['The mill reopened on 6 May, two months after the pump failed.', 'failed', '2024-03'],
    ['The mill reopened on 6 May, a year after the pump failed.', 'failed', '2023'],
    ['Ana Brook was born in 1890. She joined in 1910. In 1912 she was told to leave.', 'leave', null],
    ['The mill was told to close.', 'close', '2024-05-14/..'],
    ['Ana Brook was born on 3 May 1890. She left when she was nine.', 'left', '1899/1900'],
    ['Ana Brook was born in 1890. At 34, she left.', 'left', '1924/1925'],
    [
      'Ana Brook was born on 3 May 1890 and grew up in Cork. She moved to Rome in 1919 and to Paris in 1922. When she was nine, she fell ill, and her father died two years later.',
      'died',
      '1901/1902',
    ],
    ['The mill reopened on 6 May, some time after the pump failed.', 'failed', '../2024-05-06'],
    ['Troops took the town on 3 May, ending a nine-day siege by rebels.', 'siege', '2024-04-24/2024-05-03'],
    // Between two dates of a paragraph that go forward; not after the last.
    [
      'The mill opened on 2 March 1901. A fire closed it. On 4 May 1903 the owner died.',
      'closed',
      '1901-03-02/1903-05-04',
    ],
    ['The mill opened on 2 March 1901. A fire closed it.', 'closed', '1901-03-02/2024-05-14'],
    // Dates that go back close nothing.
    [
      'The mill opened on 2 March 1901. A fire closed it. On 4 May 1899 the owner died.',
      'closed',
      '1901-03-02/2024-05-14',
    ],
    // Over the end of a paragraph.
    [
      'The mill opened on 2 March 1901.\n\nA fire closed it. On 4 May 1903 the owner died.',
      'closed',
      '1901-03-02/1903-05-04',
    ],
    ['The mill opened on 2 March 1901.\n\nA fire closed it.', 'closed', '1901-03-02/2024-05-14'],
    // Before what the same sentence dates; and in a chronicle of years long past over the end of a paragraph.
    [
      'The mill opened on 2 March 1901. A fire closed it but the owner rebuilt it on 4 May 1903.',
      'closed',
      '1901-03-02/1903-05-04',
    ],
    [
      'The mill opened in 1901. It closed in 1905. It opened again in 1909. A fire damaged it.\n\nThe owner sold it in 1912.',
      'damaged',
      '1909/1912',
    ],
    [
      'The mill opened in 2021. It closed in 2022. It opened again in 2023. A fire damaged it.\n\nThe owner sold it in 2024.',
      'damaged',
      '2023/2024-05-14',
    ],
    // Comments are of no date that they are told between.
    [
      'The mill opened on 2 March 2023. The union blamed the owner. On 4 May 2023 the owner died.',
      'blamed',
      '2023-03-02/2024-05-14',
    ],
    // A paragraph that does not look back goes on with the news.
    [
      'The mill burned down on Monday.\n\nThe mayor promised an inquiry.',
      'promised',
      '2024-05-13/2024-05-14',
    ],
    // What the news's own speaker says is said there; so do the people of a company that tells it. Others speak later.
    [
      'Ana Brook announced a merger on Monday.\n\nBrook said that the mill would close.',
      'said',
      '2024-05-13',
    ],
    [
      'Ana Brook announced a merger on Monday.\n\nPeter Lang said that the mill would close.',
      'said',
      '2024-05-13/2024-05-14',
    ],
    ['The mill burned down in 1990.\n\nThe mayor promised an inquiry.', 'promised', '1990/2024-05-14'],
    [
      'The mill burned down on Monday.\n\nThe owner ignored a warning after an inspector had found a leak.',
      'ignored',
      '../2024-05-14',
    ],
    // Hours from a day are about that day; a week from one ends seven days on.
    ['The owner resigned on 6 May, hours after the pump failed.', 'failed', '2024-05-06~'],
    ['The pump failed on 3 May. Within a week the mill closed.', 'closed', '2024-05-03/2024-05-10'],
    ['The pump failed at some point. Within a week the mill closed.', 'closed', '../2024-05-14'],
    [
      'Troops took the town on 3 May, ending a nine-day siege. The rebels had burned the mill on the second day of the siege.',
      'burned',
      '2024-04-25',
    ],
    // A month or weekday without a year lies on the side of the publication that its event lies on.
    ['The mill will close by the end of 2024.', 'close', '2024-05-14/2024-12-31'],
    ['The mill was sold in 2024.', 'sold', '2024'],
    ['The miller died after the mill was sold in 2022.', 'died', '2022/2024-05-14'],
    // Midnight ends the day that something comes before it on; at midnight nothing changes.
    ['The pump failed shortly before midnight on 3 May.', 'failed', '2024-05-03'],
    ['The pump failed on 3 May. It was repaired shortly before midnight.', 'repaired', '2024-05-03'],
    ['The pump failed on 3 May at 9 p.m. It was repaired at midnight.', 'repaired', '2024-05-04T00:00:00'],
    ['The pump failed shortly before noon on 3 May.', 'failed', '2024-05-03T12:00:00'],
    ['The pump failed before noon on 3 May.', 'failed', '../2024-05-03T12:00:00'],
    // Days counted from a month may end in the next.
    ['The mill was sold in May 2021 and closed two weeks later.', 'closed', '2021-05-15/2021-06-14'],
    ['The mill was sold in 2018. The buyer closed it nine months later.', 'closed', '2018-10/2019-09'],
    ['The mill was sold in 2018. The buyer closed it two years later.', 'closed', '2020'],
    // What its own sentence counts from; a summer after a year.
    ['In 1973 the mill closed. The miller broke his hip in 2015 and died a year later.', 'died', '2016'],
    ['The mill was sold in 1994. The buyer closed it the following summer.', 'closed', '1995-22'],
    // News that has gone back to an earlier year stays there until its paragraph ends.
    ['The mill was sold in the autumn of 2021. The buyer closed it in January.', 'closed', '2022-01'],
    ['The mill was sold in the autumn of 2021.\n\nThe buyer closed it in January.', 'closed', '2024-01'],
    ['The mill was built in 1998. The buyer closed it in January.', 'closed', '2024-01'],
    // An aside between commas is passed over; what stays so has the end, not what brought it.
    ['Police will question Lee, who is in hospital, on 17 May.', 'question', '2024-05-17'],
    ['Police will question Lee, who was hurt on 3 May.', 'question', '2024-05-14/..'],
    ['The mill will stay shut until July.', 'stay', '2024-05-14/2024-07'],
    ['The mill was shut until April.', 'shut', '../2024-04'],
    // A story of the past goes on over a paragraph without a date, and is no news of the lead's day.
    [
      'The mill reopened on Monday.\n\nThe owner closed it in 2016.\n\nVolunteers cleared the yard.',
      'cleared',
      '2016/2024-05-14',
    ],
    [
      'The mill reopened on Monday.\n\nThe owner closed it in 2016.\n\nThe mayor praised the volunteers.',
      'praised',
      '2024-05-13/2024-05-14',
    ],
    [
      'The mill closed in 2016.\n\nVolunteers cleared the yard. Ana Brook said it was a pity.',
      'cleared',
      '../2024-05-14',
    ],
    // A noun after "before" is of no day of its clause: here it is that of the verb told earlier.
    [
      'The town voted on 6 May to close the mill. The day before the vote, the miller resigned.',
      'resigned',
      '2024-05-05',
    ],
    [
      'The mill reopened on Monday.\n\nThe letter, which Ana Brook wrote on 1 May, warned the owner.',
      'warned',
      '../2024-05-14',
    ],
    // What is told after a dated past perfect goes on from that, not from the story that it interrupts.
    [
      'The mill closed in 2020. Ana Brook had warned the owner in 2012. He ignored her.',
      'ignored',
      '2012/2020',
    ],
    [
      'The mill closed in 2020. Ana Brook had warned the owner. He ignored her.',
      'ignored',
      '2020/2024-05-14',
    ],
    // A quotation tells of any time.
    ['The mill closed in 2020. "They painted it every year," she said.', 'painted', '../2024-05-14'],
    // In one breath, on one day; nothing is shared where the second has a time, or the first no day.
    ['The mayor closed the mill on 3 May and dismissed the miller.', 'dismissed', '2024-05-03'],
    ['The mayor closed the mill in May 2023 and dismissed the miller.', 'dismissed', '2023-05/2024-05-14'],
    [
      'The mayor closed the mill at 9 a.m. on 3 May and dismissed the miller.',
      'dismissed',
      '2024-05-03T09:00:00/2024-05-14',
    ],
  ])('%s', (text, trigger, expected) => {
    expect(dateOf(text, trigger)).toBe(expected);
  });
});
