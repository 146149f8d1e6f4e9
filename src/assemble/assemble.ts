import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { solve } from './network/solve.ts';

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
export function assemble(input: Iterable<AnnotatedDocument>, options: AssembleOptions = {}): Timeline {
  const documents = [...input];
  const timeline: Timeline = { version: 1, documents: [], actors: [], events: [], warnings: [] };
  const groups = documents.flatMap(({ events }, document) => events.map((event) => [{ document, event }]));
  const solution = solve({ documents, groups });
  documents.forEach(({ id, source, title, published, actors }, document) => {
    timeline.documents.push({ id, source, title, published });
    if (published.basis === 'assumed')
      timeline.warnings.push({
        code: 'published-assumed',
        message: `no publication date: ${published.value} is assumed`,
        document: id,
      });
    for (const { mentions: _, ...actor } of actors)
      timeline.actors.push({ ...actor, id: `d${document + 1}.${actor.id}` });
  });
  const nameOf = (group: number) => {
    const { document, event } = groups[group]![0]!;
    return `d${document + 1}.${event.id}`;
  };
  const shown = groups.map(
    ([mention]) => options.all || /happened|ongoing|planned/.test(mention!.event.status),
  );
  for (const group of solution.order) {
    const { document, event } = groups[group]![0]!;
    if (!shown[group]) continue;
    const { id, text } = documents[document]!;
    const { when, after, before } = solution.placements[group]!;
    timeline.events.push({
      id: nameOf(group),
      what: event.what,
      when,
      status: event.status,
      polarity: event.polarity,
      salience: 1 / (1 + event.start / 1000),
      participants: event.participants.map(({ actor, role }) => ({
        actor: `d${document + 1}.${actor}`,
        role,
      })),
      after: after.filter((other) => shown[other]).map(nameOf),
      before: before.filter((other) => shown[other]).map(nameOf),
      sources: [
        {
          document: id,
          ...event.clause,
          text: text.slice(event.clause.start, event.clause.end),
          trigger: { start: event.start, end: event.end },
        },
      ],
      ...(options.explain && { explain: solution.explain(group) }),
    });
  }
  return timeline;
}
