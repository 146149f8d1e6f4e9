import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Entry, Timeline } from '../model/timeline.ts';

/** What a timeline shows. Everything is optional; the default shows what happened, happens or is planned. */
export interface AssembleOptions {
  /** Also statements, states, hypotheticals and denials. */
  all?: boolean;
  explain?: boolean;
  from?: string;
  to?: string;
  actor?: string;
  about?: string;
  minSalience?: number;
  limit?: number;
  perDay?: number;
  reverse?: boolean;
}

/** Makes one timeline of annotated documents: solves the order, groups mentions of one event, ranks, selects. */
export function assemble(documents: Iterable<AnnotatedDocument>, options: AssembleOptions = {}): Timeline {
  const timeline: Timeline = { version: 1, documents: [], actors: [], events: [], warnings: [] };
  for (const document of documents) {
    const { id, source, title, published } = document;
    const key = timeline.documents.length + 1;
    timeline.documents.push({ id, source, title, published });
    const local = (name: string) => `d${key}.${name}`;
    for (const { mentions: _, ...actor } of document.actors)
      timeline.actors.push({ ...actor, id: local(actor.id) });
    const times = new Map(document.times.map((time) => [time.id, time]));
    for (const event of document.events) {
      if (
        !options.all &&
        event.status !== 'happened' &&
        event.status !== 'ongoing' &&
        event.status !== 'planned'
      )
        continue;
      const link = document.relations.find((relation) => relation.from === event.id);
      const time = link && times.get(link.to);
      const entry: Entry = {
        id: local(event.id),
        what: event.what,
        when: time
          ? {
              edtf: time.edtf,
              earliest: time.earliest,
              latest: time.latest,
              basis: time.basis,
              text: time.text,
            }
          : {
              edtf: `../${published.value.slice(0, 10)}`,
              earliest: null,
              latest: published.value.slice(0, 10),
              basis: 'published',
            },
        status: event.status,
        polarity: event.polarity,
        salience: 1 / (1 + event.start / 1000),
        participants: event.participants.map(({ actor, role }) => ({ actor: local(actor), role })),
        after: [],
        before: [],
        sources: [
          {
            document: id,
            ...event.clause,
            text: document.text.slice(event.clause.start, event.clause.end),
            trigger: { start: event.start, end: event.end },
          },
        ],
      };
      timeline.events.push(entry);
    }
  }
  timeline.events.sort((a, b) => (a.when.latest ?? '').localeCompare(b.when.latest ?? ''));
  return timeline;
}
