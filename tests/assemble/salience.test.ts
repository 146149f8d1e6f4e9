import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/assemble/salience/page.ts';
import { saliences } from '../../src/assemble/salience/salience.ts';
import type { Event } from '../../src/model/annotation.ts';
import type { When } from '../../src/model/timeline.ts';
import { annotated, event } from './build.ts';

const when: When = { edtf: null, earliest: null, latest: null, basis: 'none' } as unknown as When;

/** Salience of each event of one document, each a group of its own. */
function of(...events: Event[]): number[] {
  const page = pageOf(annotated({ events }));
  const groups = events.map((one) => [{ document: 0, event: one }]);
  const placements = events.map(() => ({ when }));
  return saliences([page], groups as never, { placements } as never);
}

describe('salience', () => {
  it('falls with the distance from the beginning, and for what may be', () => {
    const [early, late, possible] = of(event('e1'), event('e30'), event('e2', { status: 'possible' }));
    expect(early).toBeGreaterThan(late!);
    expect(early).toBeGreaterThan(possible!);
  });

  it('of a line is its main verb’s, and what stands in the line besides has less', () => {
    const what = 'They beat the champions to win the cup';
    const win = event('e2', { what, lemma: 'win', tense: 'INFINITIVE' });
    const [beat, won] = of(event('e3', { what, lemma: 'greet' }), win);
    const [, alone] = of(event('e3', { lemma: 'greet' }), win);
    expect(beat).toBeGreaterThan(won!);
    expect(won).toBeLessThan(alone!);
  });

  it('of two lines stays what it is', () => {
    const [first] = of(event('e1'));
    expect(of(event('e1'), event('e2'))[0]).toBe(first);
  });
});
