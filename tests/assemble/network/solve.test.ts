import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/assemble/network/calendar.ts';
import { solve } from '../../../src/assemble/network/solve.ts';
import type { Story } from '../../../src/assemble/network/story.ts';
import type { Event, Relation, RelationType, Time } from '../../../src/model/annotation.ts';

const event = (id: string, rest: Partial<Event> = {}): Event => ({
  id,
  start: Number(id.slice(1)) * 10,
  end: Number(id.slice(1)) * 10 + 5,
  text: id,
  lemma: id,
  class: 'STATE',
  tense: 'PAST',
  aspect: 'NONE',
  polarity: 'POS',
  status: 'happened',
  clause: { start: 0, end: 1 },
  what: `event ${id}`,
  participants: [],
  rule: 'test',
  ...rest,
});

const time = (id: string, edtf: string, basis: Time['basis'] = 'stated'): Time => ({
  id,
  start: 0,
  end: 1,
  text: edtf,
  type: 'DATE',
  value: edtf,
  edtf,
  earliest: null,
  latest: null,
  basis,
  rule: 'test',
});

const link = (from: string, type: RelationType, to: string, confidence = 0.9): Relation => ({
  from,
  to,
  type,
  rule: 'test',
  confidence,
});

function story(events: Event[], times: Time[], relations: Relation[]): Story {
  return {
    documents: [{ text: '', published: { value: '2024-05-10', basis: 'given' }, events, times, relations }],
    groups: events.map((one) => [{ document: 0, event: one }]),
  };
}

const whens = (one: Story) => solve(one).placements.map(({ when }) => `${when.edtf} ${when.basis}`);

describe('solve', () => {
  it('dates an event by its own time, its neighbours by order, the rest by publication', () => {
    const events = [event('e1'), event('e2'), event('e3'), event('e4'), event('e5', { status: 'planned' })];
    const relations = [
      link('e2', 'IS_INCLUDED', 't1'),
      link('e1', 'BEFORE', 'e2'),
      link('e3', 'AFTER', 'e2'),
    ];
    expect(whens(story(events, [time('t1', '2024-05-02')], relations))).toEqual([
      '../2024-05-02 inferred',
      '2024-05-02 stated',
      '2024-05-02/2024-05-10 inferred',
      '../2024-05-10 published',
      '2024-05-10/.. published',
    ]);
  });

  it('says that a resolved time is resolved, and keeps the words', () => {
    const [placement] = solve(
      story([event('e1')], [time('t1', '2024-05-03', 'resolved')], [link('e1', 'IS_INCLUDED', 't1')]),
    ).placements;
    expect(placement!.when).toEqual({
      edtf: '2024-05-03',
      earliest: '2024-05-03',
      latest: '2024-05-03',
      basis: 'resolved',
      text: '2024-05-03',
    });
  });

  it('dates nothing from the day of the run that stands for a publication date', () => {
    const one = story([event('e1')], [], []);
    const [document] = one.documents;
    const assumed = { ...document!, published: { value: '2024-05-10', basis: 'assumed' as const } };
    expect(whens({ ...one, documents: [assumed] })).toEqual(['null published']);
  });

  it('keeps "since" and "until" as the ends that they are', () => {
    const relations = [
      link('e1', 'BEGUN_BY', 't1'),
      link('e2', 'ENDED_BY', 't1'),
      link('e3', 'BEGUN_BY', 't1'),
      link('e3', 'ENDED_BY', 't2'),
    ];
    const times = [time('t1', '1931-05'), time('t2', '1939')];
    expect(whens(story([event('e1'), event('e2'), event('e3')], times, relations))).toEqual([
      '1931-05/2024-05-10 stated',
      '../1931-05 stated',
      '1931-05/1939 stated',
    ]);
  });

  it('refuses the less sure of two contradicting proposals, and says so', () => {
    const relations = [link('e1', 'BEFORE', 'e2', 0.9), link('e2', 'BEFORE', 'e1', 0.7)];
    const solution = solve(story([event('e1'), event('e2')], [], relations));
    expect(solution.order).toEqual([0, 1]);
    expect(solution.explain(1).join('\n')).toMatch(/refused: before 'event e1'.*contradicts/);
  });

  it('refuses an order that the dates rule out', () => {
    const relations = [
      link('e1', 'IS_INCLUDED', 't1'),
      link('e2', 'IS_INCLUDED', 't2'),
      link('e2', 'BEFORE', 'e1', 0.7),
    ];
    const solution = solve(
      story([event('e1'), event('e2')], [time('t1', '2020'), time('t2', '2021')], relations),
    );
    expect(solution.order).toEqual([0, 1]);
    expect(solution.explain(0).join('\n')).toMatch(/refused: after 'event e2'.*dates/);
  });

  it('gives nearest neighbours without what a longer chain implies', () => {
    const relations = [link('e1', 'BEFORE', 'e2'), link('e2', 'BEFORE', 'e3'), link('e1', 'BEFORE', 'e3')];
    const { placements } = solve(story([event('e1'), event('e2'), event('e3')], [], relations));
    expect(placements[0]!.before).toEqual([1]);
    expect(placements[2]!.after).toEqual([1]);
  });

  it('prints a story told backwards forwards', () => {
    const events = [event('e1'), event('e2'), event('e3')];
    const { order } = solve(story(events, [], [link('e2', 'BEFORE', 'e1'), link('e3', 'BEFORE', 'e2')]));
    expect(order).toEqual([2, 1, 0]);
  });

  it('lets a weak relation bound nothing', () => {
    const relations = [link('e1', 'IS_INCLUDED', 't1', 0.3)];
    expect(whens(story([event('e1')], [time('t1', '2020')], relations))).toEqual(['../2024-05-10 published']);
  });

  const types: RelationType[] = [
    'BEFORE',
    'AFTER',
    'INCLUDES',
    'IS_INCLUDED',
    'SIMULTANEOUS',
    'ENDED_BY',
    'BEGUN_BY',
  ];
  const arbitrary = fc
    .record({
      years: fc.array(fc.integer({ min: 1990, max: 2023 }), { minLength: 1, maxLength: 4 }),
      links: fc.array(
        fc.record({
          from: fc.nat(7),
          to: fc.nat(11),
          type: fc.constantFrom(...types),
          confidence: fc.constantFrom(0.6, 0.7, 0.8, 0.9),
        }),
        { maxLength: 25 },
      ),
    })
    .map(({ years, links }) => {
      const events = Array.from({ length: 8 }, (_, i) => event(`e${i + 1}`));
      const times = years.map((year, i) => time(`t${i + 1}`, `${year}`));
      const relations = links.map(({ from, to, type, confidence }) =>
        link(`e${from + 1}`, type, to < 8 ? `e${to + 1}` : `t${(to % years.length) + 1}`, confidence),
      );
      return story(events, times, relations);
    });

  it('empties no interval, prints every event once, and the same every time', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const solution = solve(one);
        expect([...solution.order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        for (const { when } of solution.placements) {
          if (when.earliest && when.latest)
            expect(minutesOf(when.earliest)!.from).toBeLessThanOrEqual(minutesOf(when.latest)!.to);
        }
        expect(solve(one)).toMatchObject({ order: solution.order, placements: solution.placements });
      }),
    );
  });

  it('never prints an event before one that is its neighbour before', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const { order, placements } = solve(one);
        const place = new Map(order.map((group, i) => [group, i]));
        placements.forEach(({ before }, group) => {
          for (const other of before) expect(place.get(group)!).toBeLessThan(place.get(other)!);
        });
      }),
    );
  });

  it('never widens a bound when a consistent relation is added', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(7), fc.nat(7), (one, a, b) => {
        const weakest = link(`e${a + 1}`, 'BEFORE', `e${b + 1}`, 0.59);
        const [document] = one.documents;
        const more = { ...one, documents: [{ ...document!, relations: [...document!.relations, weakest] }] };
        const [less, tight] = [solve(one).placements, solve(more).placements];
        less.forEach(({ when }, group) => {
          const now = tight[group]!.when;
          if (when.earliest) expect(now.earliest! >= when.earliest).toBe(true);
          if (when.latest) expect(now.latest! <= when.latest).toBe(true);
        });
      }),
    );
  });
});
