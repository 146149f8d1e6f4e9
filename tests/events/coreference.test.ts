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

  it('are a title and its lead in other words about the same thing', () => {
    const { same } = tell(
      'Norfish Corp settles quay dispute\n\nNorfish said on Monday it had resolved the long quay dispute with its neighbour.',
    );
    expect(same).toContain('resolved = settles');
  });

  it('are what one person did in words of one kind', () => {
    const { same } = tell(
      'Harbour chief resigns\n\nAna Costa, the harbour chief, has chosen to step down from her post. Costa resigned in a letter to the council.',
    );
    expect(same).toContain('resigned = step');
  });

  it('are a supporting verb and its noun', () => {
    expect(tell('The army launched attacks on three villages.').same).toEqual(['attacks = launched']);
  });

  it('are not a participle and a noun farther off than its own', () => {
    const { same } = tell('The announcement came at a concert hosted by Norfish, held in the old town.');
    expect(same).toEqual([]);
  });

  it('are not done to another object than that of the title', () => {
    const { same } = tell(
      'Norfish plans to sell lobsters\n\nNorfish is planning to sell live lobsters. The site currently sells salted cod.',
    );
    expect(same).toContain('sell = sell');
    expect(same.filter((pair) => pair.startsWith('sells'))).toEqual([]);
  });

  it('are what is told of now rather than of before', () => {
    const { same } = tell(
      'Chile and Peru agreed on Friday to reopen the bridge. They had agreed in 2016 to close it. Spain welcomed the agreement.',
    );
    expect(same).toEqual(['agreement = agreed']);
    const { event, relations, events } = tell(
      'Chile and Peru agreed on Friday to reopen the bridge. They had agreed in 2016 to close it. Spain welcomed the agreement.',
    );
    const first = events.find(({ text }) => text === 'agreed')!;
    expect(
      relations.find(({ type, from }) => type === 'IDENTITY' && from === event('agreement')!.id)!.to,
    ).toBe(first.id);
  });

  it('are not what is still to come and what is told in other words as done', () => {
    const text = (verb: string) =>
      `Karl Lee ${verb} in court. The verdict was read out. Karl Lee wept at the verdict.`;
    expect(tell(text('will be sentenced')).same).not.toContain('verdict = sentenced');
  });

  it('are not what one did and the same of somebody without a name', () => {
    const after = (whose: string) =>
      tell(`Karl Lee resigned in May. The party called for the resignation${whose}.`).same;
    expect(after(' of the chief prosecutor')).toEqual([]);
    expect(after('')).toEqual(['resignation = resigned']);
  });

  it('are not the death of one and the death of another', () => {
    const { same } = tell("Costa died in March. Halk's death in May changed everything.");
    expect(same).toEqual([]);
  });

  it('are not falls of different sizes', () => {
    const { same } = tell(
      'The news spread. In Oslo the index fell 7 percent. In Riga the index fell 19 percent.',
    );
    expect(same).toEqual([]);
  });

  it('are not an act and a like one of another year', () => {
    const { same } = tell('The two firms settled on Monday. The 1991 settlement had failed.');
    expect(same).toEqual([]);
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
