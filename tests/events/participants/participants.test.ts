import { describe, expect, it } from 'vitest';
import { tell } from '../lines.ts';

const who = (text: string, trigger: string) => tell(text, trigger).who;

describe('a verb', () => {
  it.each([
    ['France attacked Spain.', 'attacked', { France: 'agent', Spain: 'target' }],
    ['Spain was attacked by France.', 'attacked', { France: 'agent', Spain: 'target' }],
    ['Spain was attacked on Monday.', 'attacked', { Spain: 'target' }],
    ['France attacked Spain and sank two ships.', 'sank', { France: 'agent' }],
    ['Maria Lopez, who led the union, resigned.', 'led', { 'Maria Lopez': 'agent' }],
    ['France attacked Spain, sinking two ships.', 'sinking', { France: 'agent' }],
    ['France wants to attack Spain.', 'attack', { France: 'agent', Spain: 'target' }],
    ['France asked Spain to withdraw.', 'withdraw', { Spain: 'agent' }],
    ['Maria Lopez died on Monday.', 'died', { 'Maria Lopez': 'target' }],
  ])('%s (%s)', (text, trigger, expected) => {
    expect(who(text, trigger)).toMatchObject(expected);
  });

  it('takes the actors of a pronoun', () => {
    expect(who('Maria Lopez won the race. She thanked Spain.', 'thanked')).toMatchObject({
      'Maria Lopez': 'agent',
      Spain: 'target',
    });
  });

  it('takes place where a place is named, and does not act upon it', () => {
    const told = tell('Maria Lopez won the race in Chile.', 'won');
    expect(told.place).toBe('Chile');
    expect(told.who).not.toHaveProperty('Chile');
  });

  it('does not count who is only said to have told it', () => {
    expect(who('France attacked Spain, according to Maria Lopez.', 'attacked')).not.toHaveProperty(
      'Maria Lopez',
    );
  });
});

describe('a noun', () => {
  it.each([
    ['France’s attack on Spain failed.', 'attack', { France: 'agent', Spain: 'target' }],
    ['The arrest of Maria Lopez angered many.', 'arrest', { 'Maria Lopez': 'target' }],
    ['The talks between France and Spain failed.', 'talks', { France: 'agent', Spain: 'agent' }],
    ['France launched an attack.', 'attack', { France: 'agent' }],
    ['A long siege by France ended.', 'siege', { France: 'agent' }],
  ])('%s (%s)', (text, trigger, expected) => {
    expect(who(text, trigger)).toMatchObject(expected);
  });

  it('does not take the subject of a verb that lends no support', () => {
    expect(who('Maria Lopez condemned the attack.', 'attack')).not.toHaveProperty('Maria Lopez');
  });
});

describe('attribution', () => {
  it('names who reports', () => {
    expect(tell('Maria Lopez said that France had attacked Spain.', 'attacked').attribution).toBe(
      'Maria Lopez',
    );
  });

  it('is absent where the article tells it itself', () => {
    expect(tell('Maria Lopez left, and France attacked Spain.', 'attacked').attribution).toBeUndefined();
  });

  it('gives "I" in a quotation to its speaker', () => {
    const text = '“I attacked the plan,” Maria Lopez said.';
    expect(who(text, 'attacked')).toMatchObject({ 'Maria Lopez': 'agent' });
  });
});
