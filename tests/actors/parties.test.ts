import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('parties', () => {
  it('take in government, side, troops and the like', () => {
    const { actor } = tell(
      'Peru protested. The Peruvian government recalled its envoy, and Peruvian troops went to the border.',
    );
    expect(actor('Peru')?.aliases).toEqual(['Peruvian government', 'Peruvian troops']);
  });

  it('leave other nouns alone', () => {
    const { actor } = tell('Peru protested. Peruvian coffee is cheap.');
    expect(actor('Peru')?.aliases).toEqual([]);
  });

  it('take in a capital that acts, not one where something happens', () => {
    const { actor, actors } = tell(
      'Peru and Chile disagree. Lima said the talks in Santiago had failed. Chile asked Lima to return.',
    );
    expect(actor('Peru')?.aliases).toContain('Lima');
    expect(actors.filter(({ type }) => type === 'place').map(({ name }) => name)).toEqual([
      'Peru',
      'Chile',
      'Santiago',
    ]);
  });

  it('are an organisation that a text calls the government of a country', () => {
    const { actor } = tell(
      'Iran met the Afghan Taliban in Doha. The Taliban government sent two ministers. The Afghan side asked for time. Tehran said Kabul agreed.',
    );
    expect(actor('Taliban')?.aliases).toEqual(expect.arrayContaining(['Afghan side', 'Taliban government']));
    expect(actor('Iran')?.aliases).toContain('Tehran');
  });
});
