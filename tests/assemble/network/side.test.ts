import { describe, expect, it } from 'vitest';
import { onItsSide } from '../../../src/assemble/network/side.ts';
import { event } from '../build.ts';

const published = { value: '2024-02-12', basis: 'given' as const };

function time(text: string, edtf: string, basis: 'stated' | 'resolved' = 'resolved') {
  const span = { id: 't1', start: 0, end: text.length, text, type: 'DATE' as const, value: edtf };
  return { ...span, edtf, earliest: null, latest: null, basis, rule: 'test' };
}

describe('onItsSide', () => {
  const happened = event('e1');
  const planned = event('e1', { status: 'planned', tense: 'FUTURE' });

  it.each([
    ['November', '2024-11', happened, '2023-11'],
    ['November', '2023-11', happened, '2023-11'],
    ['September', '2021-09', planned, '2024-09'],
    ['this spring', '2021-21', planned, '2024-21'],
    ['Friday', '2024-02-16', happened, '2024-02-09'],
    ['Friday', '2024-02-09', planned, '2024-02-16'],
    ['Monday', '2024-02-19', happened, '2024-02-12'],
    // The words say themselves which one is meant.
    ['November 2024', '2024-11', happened, '2024-11'],
    ['next Friday', '2024-02-16', happened, '2024-02-16'],
    ['4 March', '2024-03-04', happened, '2024-03-04'],
  ])('%s as %s', (text, edtf, told, expected) => {
    expect(onItsSide(time(text, edtf), 'IS_INCLUDED', told, published).edtf).toBe(expected);
  });

  it('leaves what the text states, ends, and an assumed publication alone', () => {
    const stated = time('November', '2024-11', 'stated');
    expect(onItsSide(stated, 'IS_INCLUDED', happened, published)).toBe(stated);
    const resolved = time('November', '2024-11');
    expect(onItsSide(resolved, 'ENDED_BY', happened, published)).toBe(resolved);
    expect(onItsSide(resolved, 'IS_INCLUDED', happened, { ...published, basis: 'assumed' })).toBe(resolved);
  });
});
