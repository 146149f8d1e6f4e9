import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';

/** The relations that rules of that name find, in words: "left AFTER vote". */
function found(text: string, rule: string): string[] {
  const document = {
    id: 'd',
    source: 'd',
    title: '',
    text,
    published: { value: '2024-05-14', basis: 'given' as const },
  };
  const { events, times, relations } = annotate(document);
  const words = new Map([...events, ...times].map(({ id, text }) => [id, text]));
  return relations
    .filter((relation) => relation.rule === rule)
    .map(({ from, to, type }) => `${words.get(from)} ${type} ${words.get(to) ?? to}`);
}

describe.each([
  ['connective', 'The minister resigned before the vote.', ['resigned BEFORE vote']],
  ['connective', 'After the vote collapsed, the minister resigned.', ['resigned AFTER collapsed']],
  ['connective', 'The company closed the plant in the wake of the explosion.', ['closed AFTER explosion']],
  ['connective', 'The talks come after the ceasefire.', ['talks AFTER ceasefire', 'come AFTER ceasefire']],
  ['connective', 'Nobody knows the man after whom the square was named.', []],
  ['connective', 'He worked in the garden and slept.', []],
  ['order-verb', 'The strike followed the dismissal of two drivers.', ['strike AFTER dismissal']],
  ['order-verb', 'The strike continued.', []],
  ['attached-time', 'Police arrested the mayor on 3 May.', ['arrested IS_INCLUDED 3 May']],
  [
    'attached-time',
    'From 1915 to 1917 she worked as a nurse.',
    ['worked BEGUN_BY 1915', 'worked ENDED_BY 1917'],
  ],
  [
    'attached-time',
    'She directed the archive until 1939, when the authorities dismissed her.',
    ['dismissed IS_INCLUDED 1939', 'directed ENDED_BY 1939'],
  ],
  [
    'attached-time',
    'He taught from 1923 until his death in 1936.',
    ['taught BEGUN_BY 1923', 'death IS_INCLUDED 1936', 'taught ENDED_BY 1936'],
  ],
  ['attached-time', 'Since the flood in 2013 they have paid.', ['paid BEGUN_BY 2013']],
  ['attached-time', 'They flew from Cork in 1936.', ['flew IS_INCLUDED 1936']],
  ['attached-time', 'LIMA, March 4 (Agency) - Rebels attacked the town.', []],
  ['shared-time', 'In 1924 she joined the club and won the prize.', ['won IS_INCLUDED 1924']],
  ['shared-time', 'She joined the club in 1924 and won the prize.', ['won AFTER joined']],
  ['shared-time', 'She joined the club in 1924, but her brother won the prize.', []],
  ['shared-time', 'On 3 May the dam broke and the town flooded.', ['flooded IS_INCLUDED 3 May']],
  ['shared-time', 'In 1924 the dam broke, but the town survived.', []],
  ['attached-time', 'The office did not reopen until June.', ['reopen IS_INCLUDED June']],
  ['attached-time', 'In 1963, when she was 70, the academy invited her.', ['invited IS_INCLUDED 1963']],
  ['complement-time', 'The council agreed to sell the mill in June 2021.', ['agreed IS_INCLUDED June 2021']],
  ['complement-time', 'The firm had frozen hiring in March 2022.', ['frozen IS_INCLUDED March 2022']],
  ['complement-time', 'The council planned to sell the mill in June 2021.', []],
  ['complement-time', 'The council agreed to sell the mill in June 2031.', []],
  ['complement-time', 'The bakers went back to work on Friday.', ['went IS_INCLUDED Friday']],
  [
    'life-dates',
    'Ana Brook (3 May 1890 – 9 June 1961) was a painter. Brook was born in Cork.',
    ['born IS_INCLUDED 3 May 1890'],
  ],
  ['life-dates', 'Ana Brook (3 May 1890 – 9 June 1961) was a painter. Her father died in Cork.', []],
  ['life-dates', 'The war (1939–1945) began when Ana Brook was born.', []],
  ['age', 'Ana Brook was born in Cork. At 34, she left.', ['left AFTER born']],
  ['age', 'Ana Brook was born in Cork. She left when she was only nine years old.', ['left AFTER born']],
  ['age', 'Ana Brook was born in Cork. She died aged 71.', ['died AFTER born']],
  ['age', 'Ana Brook was born in Cork. When she was nine months old, they left.', []],
  ['age', 'Ana Brook was born in Cork. John Lee died at the age of 40.', []],
  ['age', 'Ana Brook died at the age of 40.', []],
  ['occasion', 'In those earlier talks, both sides had agreed to a truce.', ['agreed IS_INCLUDED talks']],
  ['that-was', 'The bank granted a loan. That was in January 2020.', ['granted IS_INCLUDED January 2020']],
  ['that-was', 'The bank granted a loan. That was a mistake of January 2020.', []],
  ['that-was', 'That was in January 2020.', []],
  ['day-of', 'The rebels blew up the bridge on the second day of the siege.', ['blew IS_INCLUDED siege']],
  ['day-of', 'The rebels blew up the bridge on the second day.', []],
  [
    'day-of',
    'The drill broke in May. On the day the drill broke, Rojas called the firm.',
    ['called SIMULTANEOUS broke'],
  ],
  ['adverb', 'The council met. Within hours a crowd gathered.', ['gathered AFTER met']],
  ['adverb', 'The crowd dispersed within hours of the warning.', ['dispersed AFTER warning']],
  ['adverb', 'Within these walls a crowd gathered.', []],
  ['attached-time', 'In 1638 the duke, who needed money, doubled the tax.', ['doubled IS_INCLUDED 1638']],
  ['attached-time', 'The tax was halved before the end of 1643.', ['halved IS_INCLUDED the end of 1643']],
  ['blame', 'He was convicted of stealing two paintings.', ['stealing BEFORE convicted']],
  ['blame', 'The clerk waited for printing paper.', []],
  ['connective', 'Four days after the explosion, the minister resigned.', ['resigned AFTER explosion']],
  ['connective', 'On the eve of the explosion, the minister resigned.', ['resigned BEFORE explosion']],
  ['occasion', 'She played a role in the decision.', []],
  ['occasion', 'The council held a meeting at which Ruiz asked for money.', ['asked IS_INCLUDED meeting']],
  ['reaction', 'Observers praised the election.', ['praised AFTER election']],
  ['reaction', 'Observers announced the election.', []],
  ['reaction', 'Observers will reject the offer.', []],
  ['phase-verb', 'The strike ended on 3 May.', ['strike ENDED_BY ended']],
  ['phase-verb', 'The strike will end on 3 June.', []],
  ['adverb', 'The council met. It then dissolved the committee.', ['dissolved AFTER met']],
  ['adverb', 'The council met. It dissolved the committee.', []],
  ['perfect', 'The guards fled. They had opened the gate.', ['opened BEFORE fled']],
  ['perfect', 'The guards fled. They opened the gate.', []],
  ['participle', 'Gunmen attacked the convoy, killing two drivers.', ['killing IS_INCLUDED attacked']],
  ['participle', 'Gunmen attacked the convoy and killed two drivers.', []],
  ['participle', 'Officials said the terms were harsh, raising doubts.', ['raising IS_INCLUDED said']],
  ['simultaneous', 'The crowd cheered when the boat arrived.', ['cheered AFTER arrived']],
  ['simultaneous', 'The crowd cheered while the band played.', ['cheered SIMULTANEOUS played']],
  ['simultaneous', 'He worked as a guard and cheered.', []],
])('%s', (rule, text, expected) => {
  it(`${expected.length ? 'finds' : 'finds nothing in'} "${text}"`, () => {
    expect(found(text, rule).sort()).toEqual([...expected].sort());
  });
});

describe('the order that is not published', () => {
  const order = (text: string) => {
    const document = {
      id: 'd',
      source: 'd',
      title: '',
      text,
      published: { value: '2024-05-14', basis: 'given' as const },
    };
    return annotate(document)
      .events.toSorted((a, b) => a.sequence! - b.sequence!)
      .map((event) => event.text);
  };

  it('puts a story told backwards in its order', () => {
    const text =
      'The bridge collapsed after the river rose. The river had risen because a dam broke. Before the dam broke, engineers had warned the mayor.';
    const events = order(text);
    expect(events.indexOf('warned')).toBeLessThan(events.indexOf('collapsed'));
    expect(events.indexOf('broke')).toBeLessThan(events.indexOf('collapsed'));
  });

  it('puts what an event did within it, and only what it did to those in it', () => {
    const killed = order('Ten people died. The clashes killed nine guards.');
    expect(killed.indexOf('clashes')).toBeLessThan(killed.indexOf('killed'));
  });

  it('puts what came before an event of a day before the day', () => {
    const text =
      'The firm and its drivers held talks in Lima on 3 May. In those talks, they had agreed on a truce after a long strike.\n\nFollowing the strike, the firm closed two depots.';
    const events = order(text);
    expect(events.indexOf('strike')).toBeLessThan(events.indexOf('talks'));
    expect(events.indexOf('closed')).toBeLessThan(events.indexOf('talks'));
  });

  it('gives every event one place', () => {
    const text = 'She sang, danced and left. He had slept. They will meet.';
    const document = {
      id: 'd',
      source: 'd',
      title: '',
      text,
      published: { value: '2024-05-14', basis: 'given' as const },
    };
    const places = annotate(document).events.map((event) => event.sequence);
    expect(new Set(places).size).toBe(places.length);
  });
});
