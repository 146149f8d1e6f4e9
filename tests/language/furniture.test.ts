import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../src/language/furniture.ts';
import { withoutStamps } from '../../src/language/stamp.ts';

/** What is left of each line, with the same length all the same. */
function left(text: string): string[] {
  const rest = withoutFurniture(text);
  expect(rest).toHaveLength(text.length);
  for (const [i, char] of [...rest].entries()) if (char.trim()) expect(char).toBe([...text][i]);
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const story = 'The ferry sank on Friday. Nobody was hurt.';

describe('what a page puts around its article goes', () => {
  it.each([
    ['buttons', ['Share', 'Advertisement', 'VIEW COMMENTS', 'Skip to main content']],
    ['counts beside buttons', ['Share', '233', '7.1k', 'Shares']],
    [
      'links to other articles',
      ['Read more: Divers found a second wreck', 'ALSO READ | Train derailed, 12 hurt'],
    ],
    [
      'credits',
      [
        'Photograph: Jo Hart/Coast Press',
        'The wreck of the Aurelia. Photo: Jo Hart',
        'Image source, Coast',
        'He leaves. Photograph: J. Hart',
      ],
    ],
    [
      'captions of agencies',
      ['Divers leave the wreck. (AP Photo/Jo Hart)', '1 of 5 | Divers leave the wreck.'],
    ],
    [
      'who reported',
      ['Reporting by Jo Hart in Oslo; Editing by Al Moe', 'Al Moe in Oslo contributed to this report.'],
    ],
    ['writers', ['Ann Marsh Court correspondent', 'Reporting from Porthaven, Norway']],
    ['rights', ['© 2024 Coast Press', 'Copyright 2024 Coast Press. All rights reserved.']],
    ['ages', ['3 hours ago', 'Updated 10 hours ago', '4 min read']],
    ['rules', ['___', '* * *', '--']],
    [
      'what it asks of readers',
      ['Do YOU know a victim? Email tips@coast.example', 'Subscribe to our newsletter'],
    ],
    ['menus', ['News', 'My Coast', 'Sport', '', 'Weather']],
    ['the way through the site', ['News / Coast / Ferry sinks off Porthaven']],
    ['a section', ['News|Floods']],
    [
      'lists read aloud',
      ['Recommended Stories', 'list of 3 items', 'list 1 of 3', 'Why dams fail', 'end of list'],
    ],
    [
      'photographers in brackets',
      ['Soldiers carry residents [Jo Hart/Coast]', 'She speaks. (Al Moe/The Coast Post)'],
    ],
    [
      'what an encyclopedia adds',
      ['Contents', '1 Background', '2 Siege', '^ Moe, Al (1998). The War. Coast Press.'],
    ],
    ['a caption under its label', ['Image caption,', 'The wreck in March']],
    [
      'a caption that its gallery repeats',
      ['Al Moe (pictured in May)', '+4', 'View gallery', 'Al Moe (pictured in May)'],
    ],
  ])('%s', (_, lines) => {
    expect(left([...lines, '', story].join('\n'))).toEqual([story]);
    expect(left([story, '', ...lines].join('\n'))).toEqual([story]);
  });

  it('a list of links as far as it goes', () => {
    const links = 'Most read\nKing abdicates in secret\nActor held after hotel fire';
    expect(left(`${story}\n\n${links}\n\nThe owner was charged on Monday.`)).toEqual([
      story,
      'The owner was charged on Monday.',
    ]);
  });

  it('the head of a letter', () => {
    expect(left(`From: Al Moe\nSent: 11 June 2024 09:02\nSubject: Ferry\n\n${story}`)).toEqual([story]);
  });

  it('notices in the running text, which end a sentence', () => {
    expect(left('It sank Click to share on Chirp (Opens in new window) YOU may think so.')).toEqual([
      'It sank',
      'YOU may think so.',
    ]);
    expect(left('It sank. Image copyright Coast Press Image caption Divers found it.')).toEqual([
      'It sank.',
      'Divers found it.',
    ]);
    expect(left('It sank. (Photo: Jo Hart) Divers found it.')).toEqual(['It sank.', 'Divers found it.']);
  });
});

describe('the story stays', () => {
  it.each([
    'Share prices fell on Monday.',
    'He read more: the letters of his father, the diaries.',
    'Follow the road to Porthaven and you will see the wreck.',
    'The photo: a man at the bow. He was not found.',
    'News\nSport\n\nMayor quits\n\nThe mayor resigned.',
    'The victims were named:\nAnn Marsh\nAl Moe\nJo Hart',
    'The photographs were published by the police. Three hours ago nobody knew of them.',
    'Ferry sinks off Porthaven\n\nThe ferry sank.',
    '1912\n\nThe ferry was built.',
    'The sport is young\nNews of it came late and\nweather was bad.',
    'To: those who stayed, he wrote.\n\nThe ferry sank.',
    '1 Ann Marsh\n2 Al Moe',
    'The ferry sank (the Aurelia/Borealis class).\nIt was old.',
    'Credit: Coast TV PORTHAVEN (Agency) - The ferry sank on Friday, the coastguard said.',
    `Photo: ${'the ferry sank and nobody was hurt and '.repeat(9)}`,
    'A new poll by Reuters/Coast shows that he would win.',
  ])('%j', (text) => {
    expect(withoutFurniture(text)).toBe(text);
  });
});

describe('stamps', () => {
  it.each([
    [
      'Published: 09:33 GMT, 28 March 2021 | Updated: 15:01 GMT, 28 March 2021',
      '09:33 GMT, 28 March 2021 | 15:01 GMT, 28 March 2021',
    ],
    ['Last modified on Thu 15 Jun 2023 09.11 BST', 'Thu 15 Jun 2023 09.11 BST'],
    ['4 min read · Published 7:04 AM EDT, 29 Sep 2022', '· 7:04 AM EDT, 29 Sep 2022'],
    ['By Ann Marsh, Posted March 3, 2021', 'By Ann Marsh, March 3, 2021'],
  ])('%s loses its label', (text, rest) => {
    expect(withoutStamps(text).replace(/ +/g, ' ').trim()).toBe(rest);
  });

  it.each([
    'The report was published on 3 March 2021.',
    'the novel, first published 3 March 2021 in Oslo, and',
    'Updated plans for the harbour',
  ])('%s is none', (text) => {
    expect(withoutStamps(text)).toBe(text);
  });
});

it('a long hostile text costs no more than its length', () => {
  const lines = [
    'Photo: '.repeat(40),
    `${'A / '.repeat(30)}b`,
    'by A '.repeat(20),
    'Share',
    '(Photo: '.repeat(30),
  ];
  const text = Array.from({ length: 20_000 }, (_, i) => lines[i % lines.length]).join('\n');
  expect(withoutStamps(withoutFurniture(text))).toHaveLength(text.length);
});
