import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('pronouns', () => {
  it('he and she go by gender', () => {
    const { meant } = tell('Maria Lopez met Peter Jones in Paris. She praised him, and he thanked her.');
    expect([meant('she'), meant('him'), meant('he'), meant('her')]).toEqual([
      'Maria Lopez',
      'Peter Jones',
      'Peter Jones',
      'Maria Lopez',
    ]);
  });

  it('who is the one right before', () => {
    expect(tell('Maria Lopez, who led the party, resigned.').meant('who')).toBe('Maria Lopez');
  });

  it('it and its are the subject', () => {
    const { meant } = tell('Kenya closed its border with Uganda. It had warned traders.');
    expect([meant('its'), meant('it')]).toEqual(['Kenya', 'Kenya']);
  });

  it.each([
    ['Kenya made it clear that trade would go on.', 'it'],
    ['It rained in Nairobi.', 'it'],
    ['Kenya waited. It was announced that trade would go on.', 'it'],
    ['Two men were hurt. He was taken away.', 'he'],
    ['Rain fell on Nairobi and Mombasa. They flooded.', 'they'],
  ])('nobody in: %s', (text, word) => expect(tell(text).meant(word)).toBeUndefined());
});

describe('descriptions', () => {
  it('are the only company, the one minister, the ministry with that name', () => {
    expect(tell('Norfish Holdings Ltd lost money. The company fired workers.').meant('company')).toBe(
      'Norfish Holdings Ltd',
    );
    expect(
      tell('Defence Minister Amina Okafor resigned. The minister gave no reason.').meant('minister', 2),
    ).toBe('Amina Okafor');
    expect(tell('The Ministry of Health opened a clinic. The ministry will pay.').meant('ministry', 2)).toBe(
      'Ministry of Health',
    );
  });

  it('are the one armed body: the rebels', () => {
    const { meant } = tell('The Northern Front took the town. The rebels burned it.');
    expect(meant('rebels')).toBe('Northern Front');
  });

  it('are the one firm of that country, or the one spoken of most', () => {
    expect(
      tell('Norfish Holdings Ltd lost money. The Norwegian company fired workers.').meant('company'),
    ).toBe('Norfish Holdings Ltd');
    expect(tell('The Ministry of Health sued Norfish Holdings Ltd. The company lost.').meant('company')).toBe(
      'Norfish Holdings Ltd',
    );
  });

  it('are nobody where two fit, or where there is none', () => {
    expect(tell('Airbus sued Boeing. The company wants money.').meant('company')).toBeUndefined();
    expect(tell('The company fired workers.').meant('company')).toBeUndefined();
  });

  it('stand for two', () => {
    const { refers, actors } = tell(
      'Kenya and Uganda met in Doha. Both countries signed. Kenya and Uganda were glad.',
    );
    const names = [...refers.several.values()].map((ids) =>
      ids.map((id) => actors.find((actor) => actor.id === id)?.name),
    );
    expect(names).toEqual([['Kenya', 'Uganda']]);
  });

  it('stand for a couple', () => {
    const { refers } = tell('Ann Berg married Lars Holm in 1944. The couple moved to Boston.');
    expect([...refers.several.values()].map((ids) => ids.length)).toEqual([2]);
  });

  it('stand for no two among three', () => {
    expect(tell('Kenya, Uganda and Chad met. Both countries signed.').refers.several.size).toBe(0);
  });
});
