import { describe, expect, it } from 'vitest';
import { areKindred, rootOf } from '../../src/events/same/kinds.ts';
import { noun, verb } from '../../src/lexicon/wordnet.ts';

describe('the lexicon of events', () => {
  it('knows the verb beside a noun', () => {
    expect(noun('resignation')?.verb).toBe('resign');
    expect(noun('seizure')?.verb).toBe('seize');
    expect(noun('table')?.files[0]).not.toBe('e');
  });

  it('reads an unknown compound by its end', () => {
    expect(noun('airstrike')?.groups).toBe(noun('strike')?.groups);
    expect(noun('zzyzx')).toBeUndefined();
  });

  it('knows verbs', () => {
    expect(verb('announce')?.files[0]).toBe('c');
    expect(verb('airstrike')).toBeUndefined();
  });

  it('knows words of one kind', () => {
    expect(areKindred('violence', 'violence', 'clash', 'clash')).toBe(true);
    expect(areKindred('violence', 'violence', 'merger', 'merge')).toBe(false);
    expect(rootOf('announcement', true)).toBe('announce');
    expect(rootOf('announcement', false)).toBe('announcement');
  });
});
