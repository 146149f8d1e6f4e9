import { annotate } from '../src/annotate.ts';
import { read } from '../src/language/read.ts';
import type { Document } from '../src/model/document.ts';
import { readTimes } from '../src/times/times.ts';
import { articles, cpu, table } from './measure.ts';

const document = (text: string): Document => ({
  id: 'bench',
  source: 'bench',
  title: '',
  text,
  published: { value: '2025-10-27', basis: 'given' },
});

const repeat = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Text made to be slow: each repeats what one mechanism looks for, most of it without an end of sentence. */
const hostile: Record<string, string> = {
  'runs of digits': `${'9'.repeat(500)} `,
  'slashes and dashes': '1/2/3/4-5-6/7/8 - ',
  'nested ranges': 'from May to June to July between 1939 and 1945 and ',
  'years only': '2020 ',
  'brackets and quotes': '(“[{‘',
  'quotes never closed': '“he said ',
  'no white space': 'abcdefghij',
  'one endless sentence': 'and then the minister said that the talks, which the party left, ',
  'event words only': 'if talks fail ',
  'verbs only': 'killed attacked left ',
  'reports of reports': 'Lee said Park said ',
  infinitives: 'to go to say to ',
  relatives: 'the man who saw the dog which ',
  'nouns of nouns': 'the attack of the group of the ',
  coordination: 'Lee and Park and ',
  commas: 'war, attack, talks, ',
  pronouns: 'he told him that she saw them ',
  names: 'John Smith Mary Jones ',
  possessors: "Lee's Park's ",
  acronyms: 'the WHO (WHO) and World Health Organization ',
  'dates and events': 'talks on 5 May 2020 ',
  'short lines': 'War\n',
  capitals: 'THE WAR BEGAN ',
};

/** A text whose every sentence has a word of its own. */
function unlike(sentence: (word: string) => string): string {
  const word = (i: number) => ((i * 7919) % 100_003).toString(26).replace(/\d/g, 'x');
  return Array.from({ length: 30_000 }, (_, i) => sentence(word(i))).join('');
}

/** Cost per byte as a text grows: ordinary text, and text made to be slow. */
export function linear(): void {
  const sizes = [1, 4, 16, 64, 256, 1024].map((kb) => kb * 1024);
  const texts: Record<string, string> = {
    'ordinary prose': articles().join('\n\n'),
    ...hostile,
    'a name never met before': unlike((n) => `Ba${n} Smith met Lee. `),
    'other names of one person': unlike((n) => `Lee, known as Ba${n}, left. `),
  };
  const measure = (work: (text: string) => void, text: string) =>
    sizes.map((size) => {
      const sample = repeat(text, size);
      return (cpu(() => work(sample), size > 20_000 ? 1 : 3) / size) * 1e6;
    });
  const header = ['ns per byte', ...sizes.map((size) => `${size / 1024} KB`)];
  const rows = (work: (text: string) => void) =>
    Object.entries(texts).map(([name, text]) => [name, ...measure(work, text).map((ns) => ns.toFixed(0))]);
  table(
    'Times stage (with the reading it needs)',
    header,
    rows((text) => void readTimes(read(text), document(text), {})),
  );
  table(
    'Annotate, all stages',
    header,
    rows((text) => void annotate(document(text))),
  );
}
