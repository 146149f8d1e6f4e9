import { readActors } from '../src/actors/actors.ts';
import { annotate } from '../src/annotate.ts';
import { assemble } from '../src/assemble/assemble.ts';
import { readEvents } from '../src/events/events.ts';
import { read } from '../src/language/read.ts';
import type { Document } from '../src/model/document.ts';
import { placeEvents } from '../src/relations/place.ts';
import { readRelations } from '../src/relations/relations.ts';
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

/** Milliseconds of each stage on one text. */
function costs(text: string): Record<string, number> {
  const spent: Record<string, number> = {};
  const timed = <Value>(name: string, work: () => Value): Value => {
    let value: Value;
    spent[name] = cpu(() => {
      value = work();
    });
    return value!;
  };
  const given = document(text);
  const reading = timed('language', () => read(text));
  const times = timed('times', () => readTimes(reading, given, {}));
  const actors = timed('actors', () => readActors(reading, given, times));
  const events = timed('events', () => readEvents(reading, given, times, actors));
  const relations = timed('relations', () => readRelations(reading, given, times, actors, events));
  const placed = timed('places', () => placeEvents(reading, given, times, actors, events, relations));
  const { id, source, title, published } = given;
  const annotated = { id, source, title, text, published, times, actors, events: placed, relations };
  timed('assemble', () => assemble([annotated]));
  return spent;
}

const ordinary = 'ordinary prose';

/**
 * Cost per byte of each stage as a text grows: ordinary text from 1 KB to 4 MB, and text made to be slow to 256 KB
 * (each of its bytes costs up to ten times as much).
 */
export function linear(): void {
  const texts: Record<string, string> = {
    [ordinary]: articles().join('\n\n'),
    ...hostile,
    'a name never met before': unlike((n) => `Ba${n} Smith met Lee. `),
    'other names of one person': unlike((n) => `Lee, known as Ba${n}, left. `),
  };
  const warm = texts[ordinary]!;
  for (let i = 0; i < 20; i++) annotate(document(warm));
  const growth: string[][] = [];
  for (const [name, text] of Object.entries(texts)) {
    const sizes = (name === ordinary ? [1, 4, 16, 64, 256, 1024, 4096] : [4, 16, 64, 256]).map(
      (kb) => kb * 1024,
    );
    const measured = sizes.map((size) => {
      const runs = Array.from({ length: size < 60_000 ? 4 : 1 }, () => costs(repeat(text, size)));
      const least = (stage: string) => Math.min(...runs.map((one) => one[stage]!));
      return Object.fromEntries(Object.keys(runs[0]!).map((stage) => [stage, (least(stage) / size) * 1e6]));
    });
    table(
      name,
      ['ns per byte', ...sizes.map((size) => `${size / 1024} KB`)],
      Object.keys(measured[0]!).map((stage) => [stage, ...measured.map((one) => one[stage]!.toFixed(0))]),
    );
    const total = (one: Record<string, number>) => Object.values(one).reduce((sum, ns) => sum + ns, 0);
    // The last step grows the text four times: its root is what one doubling costs beyond its share.
    const doubling = Math.sqrt(total(measured.at(-1)!) / total(measured.at(-2)!));
    growth.push([name, total(measured.at(-1)!).toFixed(0), doubling.toFixed(2)]);
  }
  table('All stages', ['text', 'ns per byte at the end', '× a doubling'], growth);
}
