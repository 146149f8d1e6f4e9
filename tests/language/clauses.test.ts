import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { clauseLines, words } from './show.ts';

/** A sentence, and each of its clauses as `clauseLines` writes them. */
const cases: Record<string, [string, string[]][]> = {
  'relative clauses': [
    ['The man who led the team resigned.', ['main: The man | resign | –', 'relative: The man | lead | the team (resign)']],
    ['The weapons he used were found in a lake.', ['main: The weapons | find | –', 'relative: he | use | The weapons (find)']],
    ['The law that parliament passed was vetoed.', ['main: The law | veto | –', 'relative: parliament | pass | The law (veto)']],
    [
      'The general, whose troops had taken the city, was arrested.',
      ['main: The general | arrest | –', 'relative: whose troops | take | the city (arrest)'],
    ],
    [
      'In 1862 the company bought a mill, which it sold to a rival three years later.',
      ['main: the company | buy | a mill', 'relative: it | sell | a mill (buy)'],
    ],
  ],
  'a relative that goes on or begins without its word': [
    ['Lee, whose term ends in May and who has left the party, spoke.', ['main: Lee | speak | –', 'relative: whose term | end | – (speak)', 'relative: Lee | leave | the party (speak)']],
    ['The council sold the hall, a step she calls brave.', ['main: The council | sell | the hall', 'relative: she | call | a step (sell)']],
    ['The council sold the hall, and she calls it brave.', ['main: The council | sell | the hall', 'coordinate: she | call | it (sell)']],
    ['He sued the paper that first printed the claim.', ['main: He | sue | the paper', 'relative: the paper | print | the claim (sue)']],
    ['Ann Lee, a nurse at Penn Dale, who had left, sued.', ['main: Ann Lee | sue | –', 'relative: a nurse | leave | – (sue)']],
  ],
  'what belongs to nothing before it': [
    ['They lost after the break, their captain, Joe Lee, arrested in May.', ['main: They | lose | –', 'participial: their captain | arrest | – (lose)']],
    ['They lost with the captain, Joe Lee, helped by a nurse.', ['main: They | lose | –', 'participial: They | help | – by a nurse (lose)']],
    ['He praised a builder that won the job, ending a row.', ['main: He | praise | a builder', 'relative: a builder | win | the job (praise)', 'participial: He | end | a row (praise)']],
    ['He fled a storm that hit the port, ending a row.', ['main: He | flee | a storm', 'relative: a storm | hit | the port (flee)', 'participial: a storm | end | a row (hit)']],
    ['“We lost it,” she says, pouring tea.', ['quote: We | lose | it (say)', 'main: she | say | –', 'participial: she | pour | tea (say)']],
    ['The board voted against the plan, submitted in May.', ['main: The board | vote | –', 'participial: the plan | submit | – (vote)']],
    ['The board voted against the plan, dismayed by its cost.', ['main: The board | vote | –', 'participial: The board | dismay | – by its cost (vote)']],
    ['A dam burst, leaving nine dead and ten missing, officials said.', ['complement: A dam | burst | – (say)', 'participial: A dam | leave | nine (burst)', 'participial: ten | miss | – (leave)', 'main: officials | say | –']],
    ['In all but four they found sand.', ['main: they | find | sand']],
  ],
  'what a relative describes, apart from dates and seats': [
    ['He joined Dale Capital, a fund based in Geneva, which fired him.', ['main: He | join | Dale Capital', 'participial: a fund | base | – (join)', 'relative: a fund | fire | him (base)']],
    ['The mill was hit by a strike in 2004 that stopped work.', ['main: The mill | hit | – by a strike', 'relative: a strike | stop | work (hit)']],
    ['The Bank of Karuma, which met in May, cut rates.', ['main: The Bank | cut | rates', 'relative: The Bank | meet | – (cut)']],
    ['The port in Karuma, which was built in May, closed.', ['main: The port | close | –', 'relative: Karuma | build | – (close)']],
  ],
  'names and "there"': [
    ['Last week Turkish Airlines ordered jets.', ['main: Turkish Airlines | order | jets']],
    ['Clerks there rejected the plan.', ['main: Clerks | reject | the plan']],
    ['There remained a doubt.', ['main: There | remain | a doubt']],
  ],
  'a verb that the sentence waits for': [
    ['When they looked back there was no street.', ['main: there | be | no street', 'adverbial: they | look | – (be)']],
    ['A vote on whether to declare a truce would be held in May, an aide said.', ['complement: A vote | hold | – (say)', 'infinitive: A vote | declare | a truce (hold)', 'main: an aide | say | –']],
    ['They had ten days in which to decide.', ['main: They | have | –', 'infinitive: They | decide | – (have)']],
    ['Eva Strand, the nurse whose notes led to the closure of the ward and to one of the largest payments in the history of the town, died.', ['main: Eva Strand | die | –', 'relative: whose notes | lead | – (die)']],
    ['Two days later, having lost the vote, Lee resigned.', ['main: Lee | resign | –', 'participial: Lee | lose | the vote (resign)']],
    [
      'Guards who were sent to the camp after the raid had found nine tents.',
      ['main: Guards | find | nine tents', 'relative: Guards | send | – (find)'],
    ],
    [
      'Guards who were sent to the camp after the raid had ended were tired.',
      ['main: Guards | be | –', 'relative: Guards | send | – (be)', 'adverbial: the raid | end | – (send)'],
    ],
    [
      'Roth took over after the owner, Karl Ammer, was ousted.',
      ['main: Roth | take | –', 'adverbial: the owner | oust | – (take)'],
    ],
    ['The band played after the vote, a close one, in May.', ['main: The band | play | –']],
    [
      'A clerk who sold permits for cash and a share in a horse was jailed.',
      ['main: A clerk | jail | –', 'relative: A clerk | sell | permits (jail)'],
    ],
    ['Anyone who saw the dog is asked to call.', ['main: Anyone | ask | –', 'relative: Anyone | see | the dog (ask)', 'infinitive: Anyone | call | – (ask)']],
    ['The clerk who had signed the lease left the firm.', ['main: The clerk | leave | the firm', 'relative: The clerk | sign | the lease (leave)']],
  ],
  'who says it, inside and after': [
    ['The roof, officials said, fell at noon.', ['complement: The roof | fall | – (say)', 'main: officials | say | –']],
    ['If it rains, the owners warn, the dam could burst.', ['complement: the dam | burst | – (warn)', 'adverbial: it | rain | – (burst)', 'main: the owners | warn | –']],
    ['He heard a tape which, she said, had been stolen.', ['main: He | hear | a tape', 'relative: a tape | steal | – (hear)', 'main: she | say | –']],
    ['He heard a tape which she said was stolen.', ['main: He | hear | a tape', 'relative: she | say | – (hear)', 'complement: a tape | steal | – (say)']],
    ['“And then?” asked Dana Cole.', ['main: Dana Cole | ask | –']],
    ['“It is over, though,” she said.', ['quote: It | be | – (say)', 'main: she | say | –']],
    ['He bought it in May, the sheriff, Dana Cole, told the court.', ['complement: He | buy | it (tell)', 'main: the sheriff | tell | the court']],
    ['Lee said that he had lost and that no money was left.', ['main: Lee | say | –', 'complement: he | lose | – (say)', 'complement: no money | leave | – (say)']],
    ['The board says the refusal to pay and its silence have hurt trust.', ['main: The board | say | –', 'infinitive: the refusal | pay | – (hurt)', 'complement: the refusal | hurt | trust (say)']],
    ['The board said its head, Dana Cole, had resigned.', ['main: The board | say | –', 'complement: its head | resign | – (say)']],
    ['The board named its head, Dana Cole, and resigned.', ['main: The board | name | its head', 'coordinate: The board | resign | – (name)']],
    ['Lee warned that the wall was weak and demanded a report.', ['main: Lee | warn | –', 'complement: the wall | be | – (warn)', 'coordinate: Lee | demand | a report (warn)']],
    ['Lee warned that the wall was weak and leaned.', ['main: Lee | warn | –', 'complement: the wall | be | – (warn)', 'coordinate: the wall | lean | – (be)']],
    ['The board fined the clerk and its chairman has resigned.', ['main: The board | fine | the clerk', 'coordinate: its chairman | resign | – (fine)']],
  ],
  'what goes with what': [
    ['Lee won the vote, the board said, beating two rivals.', ['complement: Lee | win | the vote (say)', 'main: the board | say | –', 'participial: Lee | beat | two rivals (win)']],
    ['He said there was no deal but repeated a demand.', ['main: He | say | –', 'complement: there | be | no deal (say)', 'coordinate: He | repeat | a demand (say)']],
    ['The bank, which had lost millions, apologised.', ['main: The bank | apologise | –', 'relative: The bank | lose | millions (apologise)']],
  ],
  'what a relative describes': [
    ['They met after fierce fighting along the river that killed nine.', ['main: They | meet | –', 'relative: fierce fighting | kill | nine (meet)']],
    ['They met on the bridge across the river that divides the town.', ['main: They | meet | –', 'relative: the river | divide | the town (meet)']],
    ['The firm passed a rule in 1960, which made belts compulsory.', ['main: The firm | pass | a rule', 'relative: a rule | make | belts (pass)']],
    ['It was a dispute at a mill in Cork, Ireland, which lasted a year.', ['main: It | be | a dispute', 'relative: a dispute | last | – (be)']],
    ['It blamed a supplier in Malaysia, which had changed a seal.', ['main: It | blame | a supplier', 'relative: a supplier | change | a seal (blame)']],
    ['It blamed a supplier in Malaysia, which borders Thailand.', ['main: It | blame | a supplier', 'relative: Malaysia | border | Thailand (blame)']],
    ['She leads the makers of the car, which are based in Turin.', ['main: She | lead | the makers', 'relative: the makers | base | – (lead)']],
    ['It opened a plant in Arizona that will employ nine people.', ['main: It | open | a plant', 'relative: a plant | employ | nine people (open)']],
    ['We met Eva Strand of the University of Oslo, who led the study.', ['main: We | meet | Eva Strand', 'relative: Eva Strand | lead | the study (meet)']],
  ],
  'a subject after its verb': [
    ['Among those who spoke was Ann Lee.', ['main: Ann Lee | be | –', 'relative: those | speak | – (be)']],
    ['Among the dead was her father.', ['main: her father | be | –']],
    ['In the river stood a mill.', ['main: a mill | stand | –']],
    ['In the river he stood for hours.', ['main: he | stand | –']],
  ],
  'past tense or participle': [
    ['He quit after an inquiry found gaps.', ['main: He | quit | –', 'adverbial: an inquiry | find | gaps (quit)']],
    ['Roofs given to villagers leaked.', ['main: Roofs | leak | –', 'participial: Roofs | give | – (leak)']],
    ['The army arrested one of them.', ['main: The army | arrest | one']],
    ['Goods stolen the week before were found.', ['main: Goods | find | –', 'participial: Goods | steal | – (find)']],
    ['She was caught in May and extradited the following week.', ['main: She | catch | –', 'coordinate: She | extradite | – (catch)']],
    ['A cleaner found the broken case and called the police.', ['main: A cleaner | find | the broken case', 'coordinate: A cleaner | call | the police (find)']],
    ['She was caught by troops and spent nine months in a camp.', ['main: She | catch | – by troops', 'coordinate: She | spend | – (catch)']],
    ['Lee drowned in May, and much of the cargo was lost.', ['main: Lee | drown | –', 'coordinate: much | lose | – (drown)']],
    ['The team lost a man but levelled late.', ['main: The team | lose | a man', 'coordinate: The team | level | – (lose)']],
  ],
  'passives and participles': [
    ['The mayor was shot by a gunman.', ['main: The mayor | shoot | – by a gunman']],
    ['Shares held by investors rose.', ['main: Shares | rise | –', 'participial: Shares | hold | – by investors (rise)']],
    ['The workers fired in May have sued the firm.', ['main: The workers | sue | the firm', 'participial: The workers | fire | – (sue)']],
    ['The treaty, signed in 1919, ended the war.', ['main: The treaty | end | the war', 'participial: The treaty | sign | – (end)']],
    [
      'The army seized the port, killing nine people.',
      ['main: The army | seize | the port', 'participial: The army | kill | nine people (seize)'],
    ],
    ['Men stole a ring once worn by a queen.', ['main: Men | steal | a ring', 'participial: a ring | wear | – by a queen (steal)']],
    ['Three killed in crash', ['main: Three | – | –', 'participial: Three | kill | – (–)']],
    [
      'Founded by monks, the town grew rich.',
      ['main: the town | grow | –', 'participial: the town | found | – by monks (grow)'],
    ],
  ],
  'reports': [
    ['The bridge collapsed at noon, officials said.', ['complement: The bridge | collapse | – (say)', 'main: officials | say | –']],
    ['Officials said the bridge collapsed at noon.', ['main: Officials | say | –', 'complement: the bridge | collapse | – (say)']],
    ['"The bridge is safe," said the engineer.', ['quote: The bridge | be | – (say)', 'main: the engineer | say | –']],
    ['She has denied that she took the money.', ['main: She | deny | –', 'complement: she | take | the money (deny)']],
    [
      'The prosecutor told the court the men had planned to bomb a train.',
      ['main: The prosecutor | tell | the court', 'complement: the men | plan | – (tell)', 'infinitive: the men | bomb | a train (plan)'],
    ],
  ],
  'control': [
    ['The court asked Kabul to take action.', ['main: The court | ask | Kabul', 'infinitive: Kabul | take | action (ask)']],
    ['The firm agreed to pay a fine.', ['main: The firm | agree | –', 'infinitive: The firm | pay | a fine (agree)']],
    ['He was said to have fled the country.', ['main: He | say | –', 'infinitive: He | flee | the country (say)']],
    ['They made him sign the papers.', ['main: They | make | him', 'infinitive: him | sign | the papers (make)']],
    ['Prosecutors accused the clerk of stealing money.', ['main: Prosecutors | accuse | the clerk', 'complement: the clerk | steal | money (accuse)']],
    ['The union called on its members to strike.', ['main: The union | call | –', 'infinitive: its members | strike | – (call)']],
    ['The plan to leave the union failed.', ['main: The plan | fail | –', 'infinitive: The plan | leave | the union (fail)']],
  ],
  'coordination': [
    ['Police arrested two men and charged them with murder.', ['main: Police | arrest | two men', 'coordinate: Police | charge | them (arrest)']],
    ['The king died in 1422 and was succeeded by his son.', ['main: The king | die | –', 'coordinate: The king | succeed | – by his son (die)']],
    ['Police found a panel that was stolen in May, and arrested a dealer.', ['main: Police | find | a panel', 'relative: a panel | steal | – (find)', 'coordinate: Police | arrest | a dealer (find)']],
    ['Police found a panel that was stolen in May, and was hidden.', ['main: Police | find | a panel', 'relative: a panel | steal | – (find)', 'coordinate: a panel | hide | – (steal)']],
    ['The mayor fled; two aides, Ana Ruiz and Luis Paz, were held.', ['main: The mayor | flee | –', 'coordinate: two aides | hold | – (flee)']],
    ['Nine fell ill; one of them, Ana Ruiz, testified from a chair.', ['main: Nine | fall | –', 'coordinate: one | testify | – (fall)']],
    ['They said he had lost; the referee, after asking the captain, blew again.', ['main: They | say | –', 'complement: he | lose | – (say)', 'coordinate: the referee | blow | – (say)', 'adverbial: the referee | ask | the captain (blow)']],
    ['They sold boats; nets; rope.', ['main: They | sell | boats']],
    ['Chile left and Peru responded by sending ships.', ['main: Chile | leave | –', 'coordinate: Peru | respond | – (leave)', 'adverbial: Peru | send | ships (respond)']],
    ['Lee, who had opposed the deal, resigned and was paid.', ['main: Lee | resign | –', 'relative: Lee | oppose | the deal (resign)', 'coordinate: Lee | pay | – (resign)']],
    ['Lee had called at noon, kicked in the door and taken the dog.', ['main: Lee | call | –', 'coordinate: Lee | kick | – (call)', 'coordinate: Lee | take | the dog (kick)']],
    ['Lee had called at noon, helped by a friend.', ['main: Lee | call | –', 'participial: Lee | help | – by a friend (call)']],
    ['She fought a plan for a dam, which was dropped in May, and wrote a book.', ['main: She | fight | a plan', 'relative: a dam | drop | – (fight)', 'coordinate: She | write | a book (fight)']],
    ['It swept away a bridge and the police post, and buried a mill.', ['main: It | sweep | a bridge', 'coordinate: It | bury | a mill (sweep)']],
    ['The court fined the bank and the judge resigned.', ['main: The court | fine | the bank', 'coordinate: the judge | resign | – (fine)']],
  ],
  'adverbials': [
    ['After the army seized the port, the rebels fled.', ['main: the rebels | flee | –', 'adverbial: the army | seize | the port (flee)']],
    ['After the war, the port was rebuilt.', ['main: the port | rebuild | –']],
    ['After his death in 1901 his sons cut wages.', ['main: his sons | cut | wages']],
    ['He resigned before taking office.', ['main: He | resign | –', 'adverbial: He | take | office (resign)']],
  ],
}; // biome-ignore format: a table

describe('clauses', () => {
  for (const [group, list] of Object.entries(cases))
    describe(group, () => {
      it.each(list)('%s', (sentence, expected) => expect(clauseLines(sentence)).toEqual(expected));
    });

  it('makes passive what comes after a passive and lacks its object, and nothing else', () => {
    const voices = (text: string) => read(text).verbs.map(({ voice }) => voice);
    expect(voices('She was caught in May and extradited the following week.')).toEqual([
      'passive',
      'passive',
    ]);
    expect(voices('She was caught in May and named two others.')).toEqual(['passive', 'active']);
    expect(voices('He was promoted in 1985 and retired in 1994.')).toEqual(['passive', 'active']);
  });

  it('reads a report without its dateline', () => {
    for (const line of [
      'QUITO, March 4, 2023 - ',
      'TALLINN, Estonia (Agency) -- ',
      'Bergen, 4 May (Agency) — ',
    ]) {
      const reading = read(`${line}Miners struck on Monday.`);
      expect(reading.sentences).toHaveLength(2);
      expect(words(reading, reading.clauses.at(-1)!.subject)).toBe('Miners');
    }
    for (const text of ['Anna — a nurse — left.', 'The town - a port - fell.'])
      expect(read(text).sentences).toHaveLength(1);
  });

  it('hangs the content of a report on it, before and after', () => {
    for (const text of ['The bridge fell, police said.', 'Police said the bridge had fallen.']) {
      const { clauses, verbs } = read(text);
      const said = clauses.find((clause) => verbs[clause.verb]!.lemma === 'say')!;
      const fell = clauses.find((clause) => verbs[clause.verb]!.lemma === 'fall')!;
      expect(fell.reportedBy).toBe(said.index);
      expect(said.reportedBy).toBeUndefined();
    }
  });

  it('gives a quotation that runs on the same speaker, but not in another paragraph', () => {
    const on = read('"We lost," he said. "We will return."');
    expect(on.clauses.at(-1)!.reportedBy).toBe(1);
    const off = read('"We lost," he said.\n\n"We will return."');
    expect(off.clauses.at(-1)!.reportedBy).toBeUndefined();
    expect(off.clauses.at(-1)!.quoted).toBe(true);
  });

  it('marks what is quoted and nothing after it', () => {
    const { clauses } = read('He said: “The war is over.” The army withdrew.');
    expect(clauses.map((clause) => clause.quoted)).toEqual([false, true, false]);
  });

  it('keeps the object of a bare time free', () => {
    const reading = read('The army attacked Monday.');
    expect(reading.clauses[0]!.object).toBeUndefined();
  });

  it('gives every sentence a clause, with its noun as subject when there is no verb', () => {
    const reading = read('A quiet end to a long war');
    expect(reading.clauses).toHaveLength(1);
    expect(words(reading, reading.clauses[0]!.subject)).toBe('A quiet end');
  });
});
