import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

const role = (text: string, name: string) => tell(text).actor(name)?.role;

describe('roles', () => {
  it.each([
    ['Foreign Minister Anna Berg resigned on Friday.', 'Anna Berg', 'Foreign Minister'],
    ['The trial of former president Carlos Mendes began.', 'Carlos Mendes', 'former president'],
    ['Anna Berg, the mayor of Oslo, resigned.', 'Anna Berg', 'mayor of Oslo'],
    ['Anna Berg, 45, a teacher, was hurt.', 'Anna Berg', 'teacher'],
  ])('%s', (text, name, expected) => expect(role(text, name)).toBe(expected));

  it.each([
    ['Mr Carlos Mendes resigned on Friday.', 'Carlos Mendes'],
    ['Carlos Mendes, Anna Berg and others resigned.', 'Carlos Mendes'],
    ['Speaking in Oslo, Anna Berg resigned.', 'Anna Berg'],
    ['Anna Berg, who lives in Oslo, called a doctor.', 'Anna Berg'],
  ])('none in: %s', (text, name) => {
    expect(tell(text).actor(name)).toBeDefined();
    expect(role(text, name)).toBeUndefined();
  });
});
