import { describe, expect, test } from 'vitest';
import { castOf } from '../../src/assemble/actors.ts';
import { actor, annotated, event } from './build.ts';

const names = (...documents: ReturnType<typeof actor>[][]) => {
  const cast = castOf(
    documents.map((actors) => annotated({ actors })),
    documents.map((_, i) => `d${i}`),
  );
  return { cast, names: cast.members.map(({ name }) => name) };
};

test('one full name in two documents is one actor, with the aliases of both', () => {
  const { cast } = names(
    [actor('a1', 'Helena Duarte', 'person', { aliases: ['Duarte'] })],
    [actor('a1', 'Helena Duarte', 'person', { aliases: ['the mayor'], role: 'Mayor' })],
  );
  expect(cast.members).toHaveLength(1);
  expect(cast.members[0]).toMatchObject({ aliases: ['Duarte', 'the mayor'], role: 'Mayor' });
  expect(cast.of(1, 'a1')).toBe(cast.of(0, 'a1'));
});

test('a bare surname is the one person who bears it, who goes by the fuller name', () => {
  expect(names([actor('a1', 'Duarte')], [actor('a1', 'Helena Duarte')]).names).toEqual(['Helena Duarte']);
});

test('a surname that two persons bear stays apart from both', () => {
  const documents = [[actor('a1', 'Helena Duarte')], [actor('a1', 'Rui Duarte')], [actor('a1', 'Duarte')]];
  expect(names(...documents).names).toEqual(['Helena Duarte', 'Rui Duarte', 'Duarte']);
});

test('the same name of another type is another actor', () => {
  expect(names([actor('a1', 'Santos')], [actor('a1', 'Santos', 'place')]).names).toHaveLength(2);
});

describe('a group without a name', () => {
  const police = () => [actor('a1', 'police', 'group')];
  const acting = (start: number) => event('e1', { start, participants: [{ actor: 'a1', role: 'agent' }] });

  test('is an actor where the story begins with it, of its own document only', () => {
    const documents = [
      annotated({ actors: police(), events: [acting(0)] }),
      annotated({ actors: police(), events: [acting(0)] }),
    ];
    expect(castOf(documents, ['d0', 'd1']).members.map(({ id }) => id)).toEqual(['d0.a1', 'd1.a1']);
  });

  test('is left to the words of the lines where it acts once, later on', () => {
    const text = `${'Once upon a time. '.repeat(30)}`;
    const cast = castOf([annotated({ text, actors: police(), events: [acting(400)] })], ['d0']);
    expect(cast.members).toEqual([]);
    expect(cast.of(0, 'a1')).toBe(-1);
  });
});
