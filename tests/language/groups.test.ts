import { describe, expect, it } from 'vitest';
import { conjuncts } from '../../src/language/attach.ts';
import { lemmaOf } from '../../src/language/lemma.ts';
import { read } from '../../src/language/read.ts';
import { words } from './show.ts';

const groups = (text: string) => {
  const reading = read(text);
  return reading.nouns.map((_, i) => words(reading, i));
};

describe('noun groups', () => {
  it.each([
    ['More than 200 people fled.', ['More than 200 people']],
    ['At least nine Syrian soldiers died.', ['At least nine Syrian soldiers']],
    ["The country's military hit the town.", ["The country's military", 'the town']],
    ['The Afghan and Iranian governments met.', ['The Afghan and Iranian governments']],
    ['The army attacked Monday.', ['The army', 'Monday']],
    ['A long, bitter war followed.', ['A long, bitter war'.replace(',', '')]],
    ['The wounded were moved.', ['The wounded']],
    ['It cost 45 cents a share.', ['It', '45 cents', 'a share']],
    ['The ruling party lost.', ['The ruling party']],
    ['The group killing soldiers fled.', ['The group', 'soldiers']],
    ['In 2021 contact was lost.', ['2021', 'contact']],
    ['On July 4 harbour police used dogs.', ['July 4', 'harbour police', 'dogs']],
    ['After the war Brandt returned.', ['the war', 'Brandt']],
    ['In the film star Brandt returned.', ['the film star Brandt']],
    ['In the spring of 1901 Brandt joined.', ['the spring', '1901', 'Brandt']],
    ['The champions of 1998 Brandt and Lee lost.', ['The champions', '1998 Brandt', 'Lee']],
    ['In December Mr Lee was hit.', ['December', 'Mr Lee']],
    ["On Friday Mr Lee's deputy resigned.", ['Friday', "Mr Lee's deputy"]],
    ['On Friday Lee left.', ['Friday', 'Lee']],
    ['On Sunday evening Lee left.', ['Sunday evening', 'Lee']],
    ['She left that August and did not see Oslo.', ['She', 'that August', 'Oslo']],
    ['He said that August was hot.', ['He', 'August']],
    ['In 2022 elections, the party lost.', ['2022 elections', 'the party']],
    ['They killed 20 rebels and allied fighters.', ['They', '20 rebels', 'allied fighters']],
    ['It was held up by the rain and completed last year.', ['It', 'the rain', 'last year']],
    ['In September Peru closed the port.', ['September', 'Peru', 'the port']],
    ['In September Peru, a port fell.', ['September Peru', 'a port']],
    ['On the night of 4 November 2021 Haas fled.', ['the night', '4 November 2021', 'Haas']],
    ['It cost much money.', ['It', 'much money']],
    ['Within two minutes Moss had scored.', ['two minutes', 'Moss']],
    ['A Sunday Times reporter resigned.', ['A Sunday Times reporter']],
    ['The .22 rifle was found.', ['The 22 rifle']],
    ['Two of the lost were nuns.', ['Two', 'the lost', 'nuns']],
  ])('%s', (text, expected) => expect(groups(text)).toEqual(expected));

  it('knows the possessor, the preposition and what an "of" phrase completes', () => {
    const { nouns, terms } = read("The seizure of Iran's ship by the navy caused anger.");
    const [seizure, ship, navy] = nouns;
    expect(ship!.attachedTo).toBe(seizure!.index);
    expect(terms[ship!.preposition!]!.norm).toBe('of');
    expect(terms[ship!.possessor!.last]!.norm).toBe('iran');
    expect(navy!.attachedTo).toBe(seizure!.index);
  });

  it('links coordinated groups, but not the subject of the next clause', () => {
    const reading = read('France, Spain and Italy agreed.');
    expect(conjuncts(reading, 0)).toEqual([0, 1, 2]);
    const other = read('Troops attacked the town and the rebels fled.');
    expect(other.nouns.every((noun) => noun.coordinatedWith === undefined)).toBe(true);
  });

  it('links appositions on both sides', () => {
    for (const text of ["Tim Lee, the firm's founder, resigned.", "The firm's founder, Tim Lee, resigned."])
      expect(read(text).nouns[1]!.appositionOf).toBe(0);
    expect(read('On Monday, the army left.').nouns[1]!.appositionOf).toBeUndefined();
    expect(read('In Riga, the capital, Lee spoke.').nouns[1]!.appositionOf).toBe(0);
  });

  it('takes what follows an opening phrase for what the verb waits for', () => {
    for (const text of [
      'In a note seen by the paper, an engineer, Ann Lee, warned the board.',
      'Short of shells, the army, which had lost two forts, withdrew.',
    ]) {
      const { nouns, clauses, verbs } = read(text);
      const { subject } = clauses.find(({ verb }) => /^(warn|withdraw)$/.test(verbs[verb]?.lemma ?? ''))!;
      expect(nouns[subject!]!.appositionOf).toBeUndefined();
      expect(/^(engineer|army)$/.test(read(text).terms[nouns[subject!]!.head]!.norm)).toBe(true);
    }
  });

  it('lets nobody stand for a thing', () => {
    expect(read('It came before the interval, their captain said.').nouns[2]!.appositionOf).toBeUndefined();
    expect(
      read('They lost before the break, their captain, Joe Lee, gone.').nouns[2]!.appositionOf,
    ).toBeUndefined();
    expect(read('He met the mayor, a teacher.').nouns[2]!.appositionOf).toBe(1);
  });

  it('lets no act stand for a person or a place', () => {
    expect(read('He moved to Riga, a decision that cost years.').nouns.at(-2)!.appositionOf).toBeUndefined();
    expect(read('He moved to Riga, a port that had burned.').nouns.at(-1)!.appositionOf).toBe(1);
  });
});

describe('verb groups', () => {
  it.each([
    ['They had agreed.', 'agree PAST PERFECTIVE active'],
    ['They have been fighting.', 'fight PRESENT PERFECTIVE_PROGRESSIVE active'],
    ['He was being questioned.', 'question PAST PROGRESSIVE passive'],
    ['They will not go.', 'go FUTURE NONE active not'],
    ["They won't go.", 'go FUTURE NONE active not'],
    ['They are going to leave.', 'leave FUTURE NONE active'],
    ['They could have left.', 'leave NONE PERFECTIVE active could'],
    ['They have to leave.', 'leave PRESENT NONE active have to'],
    ['The talks are to be held.', 'hold PRESENT NONE passive be to'],
    ['He no longer works.', 'work PRESENT NONE active not'],
    ["It isn't over.", 'be PRESENT NONE active not copular'],
    ["He's been shot.", 'shoot PRESENT PERFECTIVE passive'],
    ['They never left.', 'leave PAST NONE active not'],
    ['The bank let him go.', 'let PAST NONE active'],
  ])('%s', (text, expected) => {
    const { lemma, tense, aspect, voice, modality, negative, copular } = read(text).verbs[0]!;
    const parts = [lemma, tense, aspect, voice, modality, negative && 'not', copular && 'copular'];
    expect(parts.filter(Boolean).join(' ')).toBe(expected);
  });

  it('knows the particle', () => {
    const { verbs, terms } = read('The army carried out the raid.');
    expect(terms[verbs[0]!.particle!]!.norm).toBe('out');
  });

  it('lets auxiliaries hold for a second verb', () => {
    const second = read('He was arrested and charged.').verbs[1]!;
    expect([second.voice, second.tense, second.finite]).toEqual(['passive', 'PAST', true]);
  });
});

describe('lemmas', () => {
  it.each([
    ['held', 'VBN', 'hold'],
    ['repulsed', 'VBN', 'repulse'],
    ['left', 'VBD', 'leave'],
    ['dying', 'VBG', 'die'],
    ['accuses', 'VBZ', 'accuse'],
    ['countries', 'NNS', 'country'],
    ['lives', 'NNS', 'life'],
    ['series', 'NNS', 'series'],
    ['fire', 'NN', 'fire'],
  ] as const)('%s/%s is %s', (word, pos, lemma) => expect(lemmaOf(word, pos)).toBe(lemma));
});

describe('sentences', () => {
  it.each([
    ['Dr. Reed met Gen. Ito. They talked.', 2],
    ['"We lost. It is over." He left.', 3],
    ['He lives in the U.S. The firm is in Rome.', 2],
    ['“Go!” Reed said.', 1],
    ['Minister quits\n\nThe minister quit on Monday.', 2],
    [
      'A hard-wrapped line of prose that goes on for quite a while\nand ends on the next line, as mail does\nwhen it is old.',
      1,
    ],
  ])('%s', (text, count) => expect(read(text).sentences).toHaveLength(count));

  it('counts paragraphs', () => {
    expect(read('One came. Two left.\n\nThree stayed.').sentences.map(({ paragraph }) => paragraph)).toEqual([
      0, 0, 1,
    ]);
  });

  it('reads the quotes and possessives of tokenized text', () => {
    const { terms } = read("``We did n't go,'' the bank 's chief said.");
    expect(terms.map((term) => term.pos)).toEqual(['PRP', 'VBD', 'RB', 'VB', 'DT', 'NN', 'POS', 'NN', 'VBD']);
  });
});
