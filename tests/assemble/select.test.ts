import { describe, expect, test } from 'vitest';
import { isEmpty, select } from '../../src/assemble/select.ts';
import type { Entry } from '../../src/model/timeline.ts';

const entry = (id: string, date: string | null, over: Partial<Entry> = {}): Entry => ({
  id,
  what: `${id} happened`,
  when: { edtf: date, earliest: date, latest: date, basis: 'stated' },
  status: 'happened',
  polarity: 'POS',
  salience: 0.5,
  participants: [],
  after: [],
  before: [],
  sources: [],
  ...over,
});

const entries = [
  entry('flood', '2024-05-01', { salience: 0.9, participants: [{ actor: 'a1', role: 'agent' }] }),
  entry('talks', '2024-05-02', { salience: 0.2, what: 'Unions began talks about wages' }),
  entry('vote', '2024-05-02', { salience: 0.8, place: 'a2' }),
  entry('rumour', null, { salience: 0.1 }),
];
const actors = [
  { id: 'a1', name: 'Helena Duarte', type: 'person' as const, aliases: ['Duarte'] },
  { id: 'a2', name: 'Lisbon', type: 'place' as const, aliases: [] },
];
const ids = (options: Parameters<typeof select>[2]) => select(entries, actors, options).map(({ id }) => id);

describe('select', () => {
  test('keeps everything, in order, when nothing is asked', () => {
    expect(ids({})).toEqual(['flood', 'talks', 'vote', 'rumour']);
  });

  test('cuts by date; what has no bound could have happened then', () => {
    expect(ids({ from: '2024-05-02' })).toEqual(['talks', 'vote', 'rumour']);
    expect(ids({ to: '2024-05-01' })).toEqual(['flood', 'rumour']);
    expect(ids({ to: '2024-05' })).toEqual(['flood', 'talks', 'vote', 'rumour']);
    expect(ids({ to: '2023' })).toEqual(['rumour']);
  });

  test('cuts by date before Christ, where years run backwards', () => {
    const old = [entry('carthage', '-0145'), entry('caesar', '-0043-03-15'), entry('augustus', '0014')];
    const kept = (options: Parameters<typeof select>[2]) => select(old, [], options).map(({ id }) => id);
    expect(kept({ from: '-0100' })).toEqual(['caesar', 'augustus']);
    expect(kept({ to: '-0043' })).toEqual(['carthage', 'caesar']);
    expect(kept({ from: '-0043-04', to: '0014' })).toEqual(['augustus']);
    expect([isEmpty('-0043', '-0100'), isEmpty('-0100', '-0043'), isEmpty('2024-05', '2024')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('finds an actor by name or alias, in any role', () => {
    expect(ids({ actor: 'duarte' })).toEqual(['flood']);
    expect(ids({ actor: 'Lisbon' })).toEqual(['vote']);
    expect(ids({ actor: 'Porto' })).toEqual([]);
  });

  test('takes the most salient, and still prints them in order', () => {
    expect(ids({ limit: 2 })).toEqual(['flood', 'vote']);
    expect(ids({ perDay: 1 })).toEqual(['flood', 'vote', 'rumour']);
    expect(ids({ minSalience: 0.2 })).toEqual(['flood', 'talks', 'vote']);
  });

  test('finds a subject by the stems of its words', () => {
    expect(ids({ about: 'wage talk' })).toEqual(['talks']);
    expect(ids({ about: 'wage floods' })).toEqual([]);
  });

  test('turns the order round', () => {
    expect(ids({ reverse: true, limit: 2 })).toEqual(['vote', 'flood']);
  });
});
