import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { actor, annotated, day, event, relate } from './build.ts';

describe('assemble', () => {
  test('leaves statements, states, hypotheticals and denials to --all', () => {
    const document = annotated({
      events: [
        event('e1'),
        event('e2', { lemma: 'say', class: 'REPORTING' }),
        event('e3', { lemma: 'accuse', class: 'REPORTING' }),
        event('e4', { class: 'STATE' }),
        event('e5', { status: 'possible' }),
        event('e6', { status: 'denied', polarity: 'NEG' }),
        event('e7', { status: 'planned' }),
      ],
    });
    const shown = assemble([document]).events.map(({ id }) => id.split('.')[1]);
    expect(shown.sort()).toEqual(['e1', 'e3', 'e7']);
    expect(assemble([document], { all: true }).events).toHaveLength(7);
  });

  test('tells by its participle a line whose other verb is only possible', () => {
    const what = 'Marisol warned that the mine could close';
    const warning = event('e1', {
      tense: 'PRESPART',
      text: 'warning',
      lemma: 'warn',
      class: 'I_ACTION',
      what,
    });
    const close = event('e2', { status: 'possible', what });
    expect(assemble([annotated({ events: [warning, close] })]).events.map((one) => one.what)).toEqual([what]);
    const noun = { ...warning, tense: 'NONE' as const };
    expect(assemble([annotated({ events: [noun, close] })]).events).toEqual([]);
  });

  describe('a noun by itself', () => {
    const noun = (what: string, over = {}) =>
      event('e2', { tense: 'NONE', what, participants: [{ actor: 'a1', role: 'agent' }], ...over });
    const whats = (...events: ReturnType<typeof event>[]) =>
      assemble([
        annotated({
          events,
          actors: [actor('a1', 'Marisol', 'organization')],
          times: [day('t1', '2024-05-01')],
          relations: [relate('e2', 'IS_INCLUDED', 't1')].filter(() =>
            events.some(({ rule }) => rule === 'dated'),
          ),
        }),
      ]).events.map(({ what }) => what);
    const ordered = event('e1', { what: 'Marisol ordered the closure of all mines' });

    test('is no line of its own where another holds its words', () => {
      expect(whats(ordered, noun('Closure of all mines'))).toEqual([ordered.what]);
      expect(whats(ordered, noun('Closure of two ports in Peru'))).toHaveLength(2);
      expect(whats(ordered, noun('Closure of all mines', { rule: 'dated' }))).toHaveLength(2);
    });

    test('is no line where all it says is whose it is', () => {
      expect(whats(ordered, noun('Marisol’s closure', { text: 'closure' }))).toEqual([ordered.what]);
      expect(whats(ordered, noun('Marisol’s closure of two ports', { text: 'closure' }))).toHaveLength(2);
    });

    test('is no line where it is a verb without a subject', () => {
      const menu = event('e2', { text: 'Sign', tense: 'PRESENT', what: 'Sign up to our newsletter' });
      expect(whats(ordered, menu)).toEqual([ordered.what]);
    });

    test('is no line where nobody said anything', () => {
      const silent = (what: string) => event('e2', { text: what.split(' ')[1]!, tense: 'PAST', what });
      expect(whats(ordered, silent('Marisol declined to comment'))).toEqual([ordered.what]);
      expect(whats(ordered, silent('Marisol declined to pay'))).toHaveLength(2);
    });

    test('is no line of its own without a date, a place and anybody who takes part', () => {
      expect(whats(ordered, noun('Latest round of talks', { participants: [] }))).toEqual([ordered.what]);
      expect(whats(ordered, noun('The blaze was over by noon', { participants: [] }))).toHaveLength(2);
    });
  });

  test('tells a line once, by its verb, however many lines begin like it', () => {
    const line = (id: string, what: string, over = {}) => event(id, { what, ...over });
    const document = annotated({
      events: [
        line('e1', 'Observers from two countries praised the vote in May'),
        line('e2', 'Observers from two countries criticised long delays', { tense: 'NONE' }),
        line('e3', 'Observers from two countries criticised long delays'),
      ],
    });
    expect(assemble([document]).events.map(({ id }) => id.split('.')[1])).toEqual(['e1', 'e3']);
  });

  test('makes one entry of the mentions that a document says are one event', () => {
    const document = annotated({
      events: [event('e1'), event('e2')],
      relations: [relate('e2', 'IDENTITY', 'e1')],
    });
    const { events } = assemble([document]);
    expect(events).toHaveLength(1);
    expect(events[0]!.sources).toHaveLength(2);
  });

  const report = (id: string, text: string, date = '2024-05-08') =>
    annotated({
      id,
      source: id,
      text,
      actors: [actor('a1', 'Marisol Star', 'organization')],
      times: [day('t1', date)],
      events: [
        event('e1', {
          clause: { start: 0, end: text.length },
          participants: [{ actor: 'a1', role: 'agent' }],
        }),
      ],
      relations: [relate('e1', 'IS_INCLUDED', 't1')],
    });

  test('makes one entry of what two documents tell alike of one day', () => {
    const { events, actors } = assemble([
      report('a.txt', 'The tanker struck a fuel pier in the bay'),
      report('b.txt', 'A tanker had struck the fuel pier, spilling oil'),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]!.sources.map(({ document }) => document)).toEqual(['a.txt', 'b.txt']);
    expect(actors).toHaveLength(1);
  });

  test('keeps apart what happened on different days, and what shares no more than its word', () => {
    const first = report('a.txt', 'The tanker struck a fuel pier in the bay');
    expect(
      assemble([first, report('b.txt', 'The tanker struck a fuel pier in the bay', '2024-05-09')]).events,
    ).toHaveLength(2);
    const other = report('b.txt', 'Workers of the railway struck for better wages');
    other.events[0]!.participants = [];
    expect(assemble([first, other]).events).toHaveLength(2);
  });

  test('gives an article the same ids whatever stands beside it', () => {
    const alone = assemble([report('a.txt', 'The tanker struck a pier')]);
    const beside = assemble([
      annotated({ id: '0.txt', events: [event('e1', { lemma: 'fall' })] }),
      report('a.txt', 'The tanker struck a pier'),
    ]);
    expect(beside.events.map(({ id }) => id)).toContain(alone.events[0]!.id);
  });

  test('keeps files of the same name in two folders apart', () => {
    const ids = assemble([
      annotated({ id: 'x/a.txt', events: [event('e1')] }),
      annotated({ id: 'y/a.txt', events: [event('e1', { lemma: 'fall' })] }),
    ]).events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('lists who acts, and apart from them where it happened', () => {
    const document = annotated({
      actors: [actor('a1', 'Helena Duarte'), actor('a2', 'Lisbon', 'place'), actor('a3', 'Porto', 'place')],
      events: [event('e1', { participants: [{ actor: 'a1', role: 'agent' }], place: 'a2' })],
    });
    const { actors, places, events } = assemble([document]);
    expect(actors.map(({ name }) => name)).toEqual(['Helena Duarte']);
    expect(places.map(({ id, name }) => [id, name])).toEqual([[events[0]!.place, 'Lisbon']]);
  });

  test('ranks what the title names above background told later', () => {
    const document = annotated({
      title: 'Tanker strikes pier',
      events: [
        event('e1', { lemma: 'paint', what: 'Workers painted a fence', participants: [] }),
        event('e3', { lemma: 'strike', what: 'A tanker struck the pier' }),
      ],
    });
    const [strike] = assemble([document], { limit: 1 }).events;
    expect(strike!.what).toBe('A tanker struck the pier');
  });

  test('warns of an assumed publication date', () => {
    const { warnings } = assemble([annotated({ published: { value: '2024-05-10', basis: 'assumed' } })]);
    expect(warnings).toMatchObject([{ code: 'published-assumed', document: 'a.txt' }]);
  });
});
