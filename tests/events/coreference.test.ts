import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('mentions of one event', () => {
  it('are a verb and the noun derived from it', () => {
    const { same } = tell('Norfish announced a merger on Monday. The announcement surprised the unions.');
    expect(same).toContain('announcement = announced');
  });

  it('are words of one kind, the later one definite', () => {
    const { same } = tell(
      'Heavy fighting broke out along the river in April. The violence drove 3,000 people away.',
    );
    expect(same).toContain('violence = fighting');
  });

  it('are a supporting verb and its noun', () => {
    expect(tell('The army launched attacks on three villages.').same).toEqual(['attacks = launched']);
  });

  it('are not two rounds of talks', () => {
    const { same } = tell('The first talks took place in Oslo. The latest talks collapsed in Geneva.');
    expect(same).toEqual([]);
  });

  it('are not what one party did and what another did', () => {
    const { same } = tell(
      'Reports came from the north. Kenya attacked Chad in March. Later Chad attacked Kenya in the west. Peru attacked nobody.',
    );
    expect(same).toEqual([]);
  });

  it('are not an event and its denial', () => {
    const { same } = tell('The minister resigned in March. The judge did not resign.');
    expect(same).toEqual([]);
  });
});
