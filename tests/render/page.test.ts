import { describe, expect, it } from 'vitest';
import { civil, dayNumber } from '../../src/model/civil.ts';
import { facets, passes, tester, typedDate } from '../../src/render/html/client/filter.ts';
import { mainPart, scaleOf, ticks } from '../../src/render/html/client/scale.ts';
import { readHash, type State, writeHash } from '../../src/render/html/client/state.ts';
import { pageData } from '../../src/render/html/data.ts';
import type { PageEntry } from '../../src/render/html/page-data.ts';
import { documents, timeline } from '../formats/sample.ts';

const { entries, actors, documents: pages } = pageData(timeline, { documents });
const byId = (id: string): PageEntry => entries[timeline.events.findIndex((entry) => entry.id === id)]!;
const start: State = readHash('', 'scale');
const shown = (part: Partial<State>, words = '') => {
  const test = tester({ ...start, ...part });
  return timeline.events.filter((_, at) => passes(test(entries[at]!, words))).map((entry) => entry.id);
};

describe('the data of the page', () => {
  it('draws each kind of date as what is known of it', () => {
    const shapes = ['opened', 'festival', 'museum', 'painted', 'empty', 'repaired', 'ended'].map(
      (id) => byId(id).shape,
    );
    expect(shapes).toEqual(['moment', 'lasting', 'within', 'within', 'within', 'inferred', 'inferred']);
    expect(byId('ended')).toMatchObject({ start: null, end: dayNumber(2025, 10, 20) });
  });

  it('puts what has no date between its neighbours', () => {
    expect(byId('never').start).toBe(byId('museum').start);
  });

  it('keeps the offsets of the texts and takes everything out that acts', () => {
    for (const entry of timeline.events)
      for (const [at, source] of byId(entry.id).sources.entries()) {
        const text = pages[source.document]!.text!;
        expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
        const [from, to] = source.trigger;
        expect(text.slice(from, to)).toBe(
          documents[source.document]!.text.slice(
            entry.sources[at]!.trigger.start,
            entry.sources[at]!.trigger.end,
          ),
        );
      }
  });

  it('has only actors that take part, those with most entries first', () => {
    expect(actors[0]!.name).toBe('Harbour Board');
    expect(pageData({ ...timeline, events: [] }, {}).actors).toEqual([]);
  });
});

describe('the filters of the page', () => {
  it('find by words, actor, status and date', () => {
    expect(shown({ statuses: ['denied', 'planned'] })).toEqual(['denied', 'museum']);
    const oake = actors.findIndex(({ name }) => name === 'Mara Oake');
    expect(shown({ actors: [oake] })).toEqual(['opened', 'leave']);
    expect(shown({ from: '2026' })).toEqual(['leave', 'museum', 'never']);
    expect(shown({ to: '1985' })).toEqual(['wrote', 'painted', 'ended', 'denied']);
    expect(shown({ text: 'RED light' }, 'the lighthouse was painted red')).toHaveLength(entries.length);
    expect(shown({ text: 'red ship' }, 'the lighthouse was painted red')).toEqual([]);
  });

  it('count what each choice would show, that filter itself left out', () => {
    const test = tester({ ...start, statuses: ['denied'] });
    const counts = facets(
      entries,
      entries.map((entry) => test(entry, '')),
    );
    expect(counts.statuses.get('happened')).toBe(9);
    expect([...counts.actors.values()]).toEqual([1]);
  });

  it.each([
    ['2025', '2025-1-1 2026-1-1'],
    ['2025-02', '2025-2-1 2025-3-1'],
    ['-43', '-43-1-1 -42-1-1'],
    ['476', '476-1-1 477-1-1'],
  ])('read %s', (typed, said) => {
    const read = typedDate(typed)!;
    expect([read.start, read.end].map((days) => Object.values(civil(days)).join('-')).join(' ')).toBe(said);
  });

  it.each(['yesterday', '2025-13', '2025-1-1', '2025-02-44'])('do not take %s for a date', (typed) => {
    expect(typedDate(typed)).toBeUndefined();
    expect(shown({ from: typed })).toHaveLength(entries.length);
  });
});

describe('the hash of the page', () => {
  it('gives back every state, and is empty for the page as it opens', () => {
    const state: State = {
      text: 'a & b=#',
      actors: [1, 4],
      statuses: ['denied'],
      from: '-43',
      to: '2025-10',
      view: 'compact',
      whole: true,
      entry: 0,
    };
    expect(readHash(`#${writeHash(state, 'scale')}`, 'scale')).toEqual(state);
    expect(writeHash(start, 'scale')).toBe('');
  });

  it('ignores what makes no sense', () => {
    expect(readHash('#view=evil&who=x,-1,2&entry=NaN&timeline', 'scale')).toEqual({ ...start, actors: [2] });
  });
});

describe('the scale of the page', () => {
  const at = (days: number): PageEntry => ({
    start: days,
    end: days + 1,
    shape: 'moment',
    status: 'happened',
    actors: [],
    sources: [],
  });

  it('keeps true distances', () => {
    const scale = scaleOf([at(0), at(10), at(30)]);
    expect((scale.at(30) - scale.at(10)) / (scale.at(10) - scale.at(0))).toBeCloseTo(2);
    expect(scale.at(-1e9)).toBe(0);
  });

  it('stands for a single moment, and for none', () => {
    for (const some of [[at(5)], []]) {
      const scale = scaleOf(some);
      expect(scale.end).toBeGreaterThan(scale.start);
      expect(ticks(scale, 5).length).toBeGreaterThan(0);
    }
  });

  it.each([
    [1, /^\d\d:\d\d$|Jan/],
    [20, /^\d+ Jan/],
    [300, /^[A-Z][a-z]{2}\b|^\d+$/],
    [30_000, /^\d{4}$/],
    [1_500_000, /^\d+( BC)?$/],
  ])('has round ticks over %d days', (days, label) => {
    const found = ticks(scaleOf([at(0), at(days)]), 8);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(10);
    for (const tick of found) expect(tick.label).toMatch(label);
  });

  it('finds the main part only where few far dates would crush it', () => {
    const dense = Array.from({ length: 20 }, (_, day) => at(20_000 + day));
    expect(mainPart([at(-700_000), ...dense])).not.toBeNull();
    expect(mainPart(dense)).toBeNull();
    expect(mainPart([at(0)])).toBeNull();
  });
});
