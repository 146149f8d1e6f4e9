import { z } from 'zod';
import { publication } from './document.ts';

/** Contract 1, second half: the layers that `annotate` adds. Offsets are UTF-16 indices into `text`. */
const offset = z.number().int().nonnegative();
const span = z.strictObject({ start: offset, end: offset }).meta({ id: 'Span' });

const time = z
  .strictObject({
    id: z.string(),
    start: offset,
    end: offset,
    text: z.string(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('TIMEX3 value'),
    mod: z
      .enum([
        'BEFORE',
        'AFTER',
        'ON_OR_BEFORE',
        'ON_OR_AFTER',
        'LESS_THAN',
        'MORE_THAN',
        'EQUAL_OR_LESS',
        'EQUAL_OR_MORE',
        'START',
        'MID',
        'END',
        'APPROX',
      ])
      .optional(),
    quant: z.string().optional().describe('TIMEX3 quant of a SET'),
    freq: z.string().optional().describe('TIMEX3 freq of a SET'),
    edtf: z.string().nullable().describe('EDTF (ISO 8601-2), null when no calendar interval is known'),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    basis: z.enum(['stated', 'resolved']).describe('in the text, or relative and resolved'),
    anchor: z
      .string()
      .optional()
      .describe('id of the time or event that a relative expression was resolved against'),
    rule: z.string().describe('the rule that recognised it'),
  })
  .meta({ id: 'Time' });

export const actorType = z.enum(['person', 'organization', 'place', 'group']);

const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: actorType,
    role: z.string().optional(),
    aliases: z.array(z.string()),
    mentions: z.array(
      z.strictObject({ start: offset, end: offset, text: z.string(), rule: z.string().optional() }),
    ),
  })
  .meta({ id: 'Actor' });

export const eventClass = z.enum([
  'OCCURRENCE',
  'REPORTING',
  'PERCEPTION',
  'ASPECTUAL',
  'I_ACTION',
  'I_STATE',
  'STATE',
]);
export const status = z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied']);
export const participantRole = z.enum(['agent', 'target', 'participant']);
const participant = z.strictObject({ actor: z.string(), role: participantRole });

const event = z
  .strictObject({
    id: z.string(),
    start: offset,
    end: offset,
    text: z.string().describe('the trigger word'),
    lemma: z.string(),
    class: eventClass,
    tense: z.enum(['PAST', 'PRESENT', 'FUTURE', 'INFINITIVE', 'PRESPART', 'PASTPART', 'NONE']),
    aspect: z.enum(['NONE', 'PROGRESSIVE', 'PERFECTIVE', 'PERFECTIVE_PROGRESSIVE']),
    polarity: z.enum(['POS', 'NEG']),
    modality: z.string().optional(),
    status,
    clause: span,
    what: z.string().describe('the event as a line of a chronology, in the words of the text'),
    participants: z.array(participant),
    place: z.string().optional(),
    attribution: z.string().optional(),
    sequence: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('its place among the events of its document, by all sieves, also those too weak to publish'),
    rule: z.string().describe('why this word is an event'),
  })
  .meta({ id: 'Event' });

const relationType = z.enum([
  'BEFORE',
  'AFTER',
  'IBEFORE',
  'IAFTER',
  'INCLUDES',
  'IS_INCLUDED',
  'DURING',
  'DURING_INV',
  'SIMULTANEOUS',
  'IDENTITY',
  'BEGINS',
  'BEGUN_BY',
  'ENDS',
  'ENDED_BY',
]);

const relation = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    type: relationType.describe('TimeML TLINK: "from" stands in this relation to "to"'),
    rule: z.string().describe('the sieve that proposed it'),
    confidence: z.number().min(0).max(1),
    cue: span.optional().describe('the words that tell the order'),
  })
  .meta({ id: 'Relation' });

export const annotatedDocument = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    title: z.string(),
    text: z.string(),
    published: publication,
    pages: z.array(offset).optional().describe('offsets at which the pages of a paged source begin'),
    firstLine: z
      .int()
      .positive()
      .optional()
      .describe('line of the source on which the text begins; absent where it is the first'),
    times: z.array(time),
    actors: z.array(actor),
    events: z.array(event),
    relations: z.array(relation),
  })
  .meta({ id: 'AnnotatedDocument' });

export type Time = z.infer<typeof time>;
export type Actor = z.infer<typeof actor>;
export type ActorType = z.infer<typeof actorType>;
export type Event = z.infer<typeof event>;
export type EventClass = z.infer<typeof eventClass>;
export type Status = z.infer<typeof status>;
export type Participant = z.infer<typeof participant>;
export type ParticipantRole = z.infer<typeof participantRole>;
export type Relation = z.infer<typeof relation>;
export type RelationType = z.infer<typeof relationType>;
export type AnnotatedDocument = z.infer<typeof annotatedDocument>;
