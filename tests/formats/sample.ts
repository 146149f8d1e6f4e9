import type { Actor, AnnotatedDocument, Event, Relation, Time } from '../../src/model/annotation.ts';
import type { Entry, Timeline, When } from '../../src/model/timeline.ts';

/**
 * An invented story with every kind of date, status and character that a format may trip over: two documents, one
 * of them hostile. Offsets are found from the quoted words, so that the texts can be edited.
 */
const ARCHIVE = `The lighthouse of Vell was old already when the poet Ansa Quill wrote about it in 44 BC.
It burned in the spring of 2012, around 1985 it had been painted red, and in the 1990s it stood empty.
On 3 May 2021 at 14:30 the harbour board sold the lighthouse to 灯台保存会, a Japanese society.
Mara Oake, who leads the society, opened it on 19 October 2025.
Before that, workers had repaired the lamp: a task of weeks; nobody #counted them.
From 19 to 27 October 2025 the town of Vell held a festival.
The board denied that it would close the road.
The society plans a museum in June 2026.
Oake may leave after that.
`;
const HOSTILE = `<script>alert(1)</script> "Quotes", commas; =HYPERLINK("http://evil") and | pipes ]] }} --> ended.
The mayor \u001b[31mresigned\u001b[0m on 20 October 2025\u202e, said <img src=x onerror=alert(2)>.
`;

const NAMES: [id: string, name: string, type: Actor['type'], role?: string][] = [
  ['quill', 'Ansa Quill', 'person', 'poet'],
  ['board', 'Harbour Board', 'organization'],
  ['society', '灯台保存会', 'organization'],
  ['oake', 'Mara Oake', 'person', 'leader'],
  ['vell', 'Vell', 'place'],
  ['mayor', '=cmd|calc <b onclick=alert(3)>Mayor</b>', 'person'],
];

interface Line {
  id: string;
  quote: string;
  trigger: string;
  what?: string;
  edtf: string | null;
  basis: When['basis'];
  date?: string;
  status?: Entry['status'];
  agents?: string[];
  targets?: string[];
  others?: string[];
  conflicts?: When[];
  after?: string[];
  before?: string[];
  hostile?: boolean;
}

const LINES: Line[] = [
  {
    id: 'wrote',
    quote: 'the poet Ansa Quill wrote about it in 44 BC',
    trigger: 'wrote',
    edtf: '-0043',
    basis: 'stated',
    date: '44 BC',
    agents: ['quill'],
  },
  {
    id: 'painted',
    quote: 'around 1985 it had been painted red',
    trigger: 'painted',
    edtf: '1985~',
    basis: 'stated',
    date: 'around 1985',
  },
  {
    id: 'empty',
    quote: 'in the 1990s it stood empty',
    trigger: 'stood',
    edtf: '199X',
    basis: 'stated',
    date: 'the 1990s',
  },
  {
    id: 'burned',
    quote: 'It burned in the spring of 2012',
    trigger: 'burned',
    edtf: '2012-21',
    basis: 'stated',
    date: 'the spring of 2012',
  },
  {
    id: 'sold',
    quote: 'the harbour board sold the lighthouse to 灯台保存会, a Japanese society',
    trigger: 'sold',
    edtf: '2021-05-03T14:30:00',
    basis: 'stated',
    date: '3 May 2021 at 14:30',
    agents: ['board'],
    targets: ['society'],
  },
  {
    id: 'repaired',
    quote: 'workers had repaired the lamp: a task of weeks; nobody #counted them',
    trigger: 'repaired',
    edtf: '2021-05-03/2025-10-19',
    basis: 'inferred',
    before: ['opened'],
  },
  {
    id: 'ended',
    quote:
      '<script>alert(1)</script> "Quotes", commas; =HYPERLINK("http://evil") and | pipes ]] }} --> ended',
    trigger: 'ended',
    what: '=HYPERLINK("http://evil","x") <script>alert(1)</script> | ]] }} --> "Quotes", commas; section: %% # ended',
    edtf: '../2025-10-19',
    basis: 'inferred',
    hostile: true,
    agents: ['mayor'],
  },
  {
    id: 'opened',
    quote: 'Mara Oake, who leads the society, opened it',
    trigger: 'opened',
    edtf: '2025-10-19',
    basis: 'stated',
    date: '19 October 2025',
    agents: ['oake'],
    after: ['repaired'],
    conflicts: [
      { edtf: '2025-10-20', earliest: '2025-10-20', latest: '2025-10-20', basis: 'resolved', text: 'Monday' },
    ],
  },
  {
    id: 'festival',
    quote: 'the town of Vell held a festival',
    trigger: 'held',
    edtf: '2025-10-19/2025-10-27',
    basis: 'stated',
    date: 'From 19 to 27 October 2025',
    status: 'ongoing',
    others: ['vell'],
  },
  {
    id: 'resigned',
    quote: 'The mayor \u001b[31mresigned\u001b[0m',
    trigger: 'resigned',
    what: 'the mayor \u001b[31mresigned\u001b[0m\u202e <img src=x onerror=alert(2)>\nand left',
    edtf: '2025-10-20',
    basis: 'stated',
    date: '20 October 2025',
    hostile: true,
    agents: ['mayor'],
  },
  {
    id: 'denied',
    quote: 'The board denied that it would close the road',
    trigger: 'close',
    what: 'the board would close the road',
    edtf: '../2025-10-28',
    basis: 'published',
    status: 'denied',
    agents: ['board'],
  },
  {
    id: 'leave',
    quote: 'Oake may leave after that',
    trigger: 'leave',
    edtf: '2025-10-28/..',
    basis: 'published',
    status: 'possible',
    agents: ['oake'],
    after: ['museum'],
  },
  {
    id: 'museum',
    quote: 'The society plans a museum in June 2026',
    trigger: 'museum',
    edtf: '2026-06',
    basis: 'stated',
    date: 'June 2026',
    status: 'planned',
    agents: ['society'],
    before: ['leave'],
  },
  {
    id: 'never',
    quote: 'nobody #counted them',
    trigger: 'counted',
    edtf: null,
    basis: 'inferred',
    status: 'possible',
  },
];

const actorOf = ([id, name, type, role]: (typeof NAMES)[number]): Omit<Actor, 'mentions'> => ({
  id,
  name,
  type,
  ...(role ? { role } : {}),
  aliases: [],
});

function place(text: string, quote: string, trigger: string) {
  const start = text.indexOf(quote);
  const at = text.indexOf(trigger, start);
  if (start < 0 || at < 0) throw new Error(`not in the sample: ${quote}`);
  return { start, end: start + quote.length, trigger: { start: at, end: at + trigger.length } };
}

const participantsOf = (line: Line): Entry['participants'] => [
  ...(line.agents ?? []).map((actor) => ({ actor, role: 'agent' as const })),
  ...(line.targets ?? []).map((actor) => ({ actor, role: 'target' as const })),
  ...(line.others ?? []).map((actor) => ({ actor, role: 'participant' as const })),
];

function entryOf(line: Line): Entry {
  const text = line.hostile ? HOSTILE : ARCHIVE;
  const { trigger, ...span } = place(text, line.quote, line.trigger);
  const end = line.edtf?.split('/');
  return {
    id: line.id,
    what: line.what ?? line.quote,
    when: {
      edtf: line.edtf,
      earliest: end && end[0] !== '..' ? end[0]! : null,
      latest: end && end.at(-1) !== '..' ? end.at(-1)! : null,
      basis: line.basis,
      ...(line.date ? { text: line.date } : {}),
    },
    ...(line.conflicts ? { conflicts: line.conflicts } : {}),
    status: line.status ?? 'happened',
    polarity: line.status === 'denied' ? 'NEG' : 'POS',
    salience: 0.5,
    participants: participantsOf(line),
    after: line.after ?? [],
    before: line.before ?? [],
    sources: [
      {
        document: line.hostile ? 'hostile' : 'archive',
        ...span,
        text: text.slice(span.start, span.end),
        trigger,
      },
    ],
    explain: [`dated by the rule of "${line.id}"`],
  };
}

const published = { value: '2025-10-28', basis: 'given' as const };
const HOSTILE_TITLE = '</script><style>body{display:none}</style>: Title';

export const timeline: Timeline = {
  version: 1,
  documents: [
    { id: 'archive', source: 'news/archive.txt', title: 'The lighthouse of Vell', published },
    { id: 'hostile', source: 'news/evil<b>.txt', title: HOSTILE_TITLE, published },
  ],
  actors: NAMES.map(actorOf),
  places: [],
  events: LINES.map(entryOf),
  warnings: [],
};

function annotated(id: string, text: string, hostile: boolean): AnnotatedDocument {
  const lines = LINES.filter((line) => Boolean(line.hostile) === hostile);
  const events = lines.map((line, at): Event => {
    const { trigger, ...clause } = place(text, line.quote, line.trigger);
    return {
      id: `e${at + 1}`,
      ...trigger,
      text: line.trigger,
      lemma: line.trigger,
      class: 'OCCURRENCE',
      tense: 'PAST',
      aspect: 'NONE',
      polarity: 'POS',
      ...(line.status === 'possible' ? { modality: 'may' } : {}),
      status: line.status ?? 'happened',
      clause,
      what: line.what ?? line.quote,
      participants: participantsOf(line),
      rule: 'sample',
    };
  });
  const times = lines.flatMap((line, at): Time[] => {
    if (!line.date) return [];
    const start = text.indexOf(line.date);
    const value = line.edtf!.split('/')[0]!.replace(/[~]/, '').replace('-21', '-SP');
    return [
      {
        id: `t${at + 1}`,
        start,
        end: start + line.date.length,
        text: line.date,
        type: 'DATE',
        value,
        edtf: line.edtf,
        earliest: null,
        latest: null,
        basis: 'stated',
        rule: 'sample',
      },
    ];
  });
  const relations = times.map(
    (time): Relation => ({
      from: time.id.replace('t', 'e'),
      to: time.id,
      type: 'IS_INCLUDED',
      rule: 'sample-date',
      confidence: 0.9,
    }),
  );
  if (!hostile)
    relations.push(
      {
        from: 'e6',
        to: 'e7',
        type: 'BEFORE',
        rule: 'before-cue',
        confidence: 0.8,
        cue: { start: text.indexOf('Before that'), end: text.indexOf('Before that') + 6 },
      },
      { from: 'e1', to: 't0', type: 'BEFORE', rule: 'past-tense', confidence: 0.7 },
    );
  const { title, source } = timeline.documents.find((one) => one.id === id)!;
  const actors = NAMES.map((name): Actor => ({ ...actorOf(name), mentions: [] }));
  return { id, source, title, text, published, times, actors, events, relations };
}

export const documents: AnnotatedDocument[] = [
  annotated('archive', ARCHIVE, false),
  annotated('hostile', HOSTILE, true),
];
