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

  it.each([
    ['The clerk, Amos Dale, locked up. Guards suspected a former tenant. He was questioned.', 'he'],
    ['Amos Dale was at home. A guard attacked Paul Reed. He fled.', 'he'],
    ['Amos Dale was at home. The driver ran off. A dog found him. He wept.', 'he'],
  ])('nobody named, after somebody without a name: %s', (text, word) =>
    expect(tell(text).meant(word)).toBeUndefined(),
  );

  it.each([
    ['Amos Dale met a nurse. He thanked her.', 'he', 'Amos Dale'],
    ['Amos Dale was a nurse. He retired in May.', 'he', 'Amos Dale'],
    ['Amos Dale, a nurse, retired. He moved to Lagos.', 'he', 'Amos Dale'],
    ['Amos Dale sold the mill. A woman bought it. He moved to Lagos.', 'he', 'Amos Dale'],
    ['Hugo Dale was charged. His lawyer, Karl Reed, said his client was ill.', 'his', 'Hugo Dale'],
  ])('somebody named where no other may be meant: %s', (text, word, name) =>
    expect(tell(text).meant(word)).toBe(name),
  );

  it('his client is whose lawyer speaks', () => {
    const { meant } = tell('Hugo Dale was charged. His lawyer, Karl Reed, said his client was ill.');
    expect(meant('his', 2)).toBe('Karl Reed');
    expect(meant('client')).toBe('Hugo Dale');
    expect(tell('Karl Reed is a builder. His client was ill.').meant('client')).toBeUndefined();
  });

  it('him may be who has another help', () => {
    const { meant } = tell('Hugo Dale bribed a guard to help him.');
    expect(meant('him')).toBe('Hugo Dale');
    expect(tell('Hugo Dale wanted to help him.').meant('him')).toBeUndefined();
  });

  it('him is not who stands in apposition to the subject', () => {
    const { meant } = tell('Hugo Dale wanted to stay, but the owner Paul Reed told him to go.');
    expect(meant('him')).toBe('Hugo Dale');
  });

  it('a dateline tells of nobody', () => {
    const { meant } = tell('NAIROBI, Kenya — Police searched the port. It was sealed.');
    expect(meant('it')).toBeUndefined();
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
    expect(tell('Gen. Ruben Dale was freed. The general resigned.').meant('general')).toBe('Ruben Dale');
    expect(tell('The Ministry of Health opened a clinic. The ministry will pay.').meant('ministry', 2)).toBe(
      'Ministry of Health',
    );
  });

  it('are the one armed body: the rebels', () => {
    const { meant } = tell('The Kivra Liberation Front took the town. The rebels burned it.');
    expect(meant('rebels')).toBe('Kivra Liberation Front');
  });

  it('are the one firm of that country, or the one spoken of most', () => {
    expect(
      tell('Norfish Holdings Ltd lost money. The Norwegian company fired workers.').meant('company'),
    ).toBe('Norfish Holdings Ltd');
    expect(tell('The Ministry of Health sued Norfish Holdings Ltd. The company lost.').meant('company')).toBe(
      'Norfish Holdings Ltd',
    );
  });

  it('are the only body of that name, however far back', () => {
    const far = 'Norfish sacked ten men. Norfish sold a ship. Norfish lost money. Norfish paid nobody. ';
    expect(tell(`The Dockers' Union met. ${far}The union voted.`).meant('union', 2)).toBe("Dockers' Union");
    const two = "The Dockers' Union met. The Miners' Union met too. ";
    expect(tell(`${two}${far}The union voted.`).meant('union', 3)).toBeUndefined();
  });

  it('are nobody where a relative tells which one is meant', () => {
    const { meant } = tell(
      'Norfish Holdings Ltd lost money. The company that sued them won. The company paid.',
    );
    expect(meant('company')).toBeUndefined();
    expect(meant('company', 2)).toBe('Norfish Holdings Ltd');
  });

  it('of "both sides" are states and those who act for one, no man of that country', () => {
    const { refers } = tell('A Kenyan engineer met them in the Niger Delta in May. Both sides signed.');
    expect(refers.several.size).toBe(0);
  });

  it('are no body that its name calls something else', () => {
    expect(tell('She taught at the University of Cork. The party left.').meant('party')).toBeUndefined();
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
