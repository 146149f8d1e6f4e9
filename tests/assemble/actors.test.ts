import { expect, test } from 'vitest';
import { castOf } from '../../src/assemble/actors.ts';
import { actor } from './build.ts';

const names = (...documents: ReturnType<typeof actor>[][]) => {
  const cast = castOf(
    documents.map((actors) => ({ actors })),
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

test('groups without a name belong to their document', () => {
  const { names: found } = names([actor('a1', 'officials', 'group')], [actor('a1', 'officials', 'group')]);
  expect(found).toEqual(['officials', 'officials']);
});
