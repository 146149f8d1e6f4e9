import { z } from 'zod';

/**
 * Contract 1, first half: a document as the stages receive it. The types of the road are inferred from these
 * schemas, so the two cannot drift apart; the program itself imports only the types.
 */
const publicationBasis = z.enum(['given', 'metadata', 'dateline', 'filename', 'assumed']);

export const publication = z
  .strictObject({
    value: z.string().describe('ISO 8601 date or date-time'),
    basis: publicationBasis.describe('how the date is known'),
  })
  .meta({ id: 'Publication' });

/** A document as NDJSON input gives it. Unknown keys are ignored. */
export const documentInput = z
  .object({
    id: z.string(),
    text: z.string(),
    title: z.string().optional(),
    published: z.string().optional().describe('"2025-10-27" or an ISO date-time'),
    source: z.string().optional(),
  })
  .meta({ id: 'Document' });

export type PublicationBasis = z.infer<typeof publicationBasis>;
export type Publication = z.infer<typeof publication>;
export type DocumentInput = z.infer<typeof documentInput>;

/** What `read` hands to `annotate`: the text that all offsets point into, and when it was published. */
export interface Document {
  id: string;
  source: string;
  title: string;
  text: string;
  published: Publication;
  /** UTF-16 offsets at which a page of a paged source (PDF) begins; absent elsewhere. */
  pages?: number[];
  /** The line of its source on which the text begins, from 1; absent where it is the first. */
  firstLine?: number;
}
