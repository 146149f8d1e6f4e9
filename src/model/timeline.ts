import { z } from 'zod';
import { actorType, participantRole, status } from './annotation.ts';
import { publication } from './document.ts';

/** Contract 2: the timeline. */
const offset = z.number().int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });

const when = z
  .strictObject({
    edtf: z.string().nullable().describe('EDTF interval or date; null when nothing is known'),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    basis: z
      .enum(['stated', 'resolved', 'inferred', 'published'])
      .describe('in the text; relative, resolved; from order alone; from the publication date alone'),
    text: z.string().optional(),
  })
  .meta({ id: 'When' });

const entry = z
  .strictObject({
    id: z.string(),
    what: z.string(),
    when,
    conflicts: z.array(when).optional().describe('other dates that sources give, best supported first'),
    status,
    polarity: z.enum(['POS', 'NEG']),
    salience: z.number().min(0).max(1),
    participants: z.array(z.strictObject({ actor: z.string(), role: participantRole })),
    place: z.string().optional(),
    attribution: z.string().optional(),
    after: z.array(z.string()).describe('nearest entries that the text itself puts before this one'),
    before: z.array(z.string()).describe('nearest entries that the text itself puts after this one'),
    sources: z.array(
      z.strictObject({
        document: z.string(),
        start: offset,
        end: offset,
        text: z.string(),
        trigger: span,
        page: z.number().int().positive().optional(),
      }),
    ),
    explain: z
      .array(z.string())
      .optional()
      .describe('with --explain: in words, why the entry stands where it stands, and what was refused'),
  })
  .meta({ id: 'Entry' });

const warning = z
  .strictObject({ code: z.string(), message: z.string(), document: z.string().optional() })
  .meta({ id: 'Warning' });

export const timeline = z
  .strictObject({
    version: z.literal(1),
    documents: z.array(
      z.strictObject({ id: z.string(), source: z.string(), title: z.string(), published: publication }),
    ),
    actors: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        type: actorType,
        role: z.string().optional(),
        aliases: z.array(z.string()),
      }),
    ),
    places: z
      .array(z.strictObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }))
      .describe('where entries happened, unless the place is an actor too'),
    events: z.array(entry),
    warnings: z.array(warning),
  })
  .meta({ id: 'Timeline' });

export type When = z.infer<typeof when>;
export type Entry = z.infer<typeof entry>;
export type Warning = z.infer<typeof warning>;
export type Timeline = z.infer<typeof timeline>;
