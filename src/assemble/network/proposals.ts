import type { Relation, Time } from '../../model/annotation.ts';
import { endsOf } from './calendar.ts';
import { endingMidnight } from './midnight.ts';
import { newsThreads } from './news-thread.ts';
import { phases } from './phases.ts';
import { progressions } from './progression.ts';
import { publications } from './publications.ts';
import { onItsSide } from './side.ts';
import type { Proposal, Story } from './story.ts';
import { tellingOf } from './telling.ts';

/** Relations less sure than this are published for readers of TimeML, but bound no date and no order. */
const SURE = 0.55;

export interface Proposals {
  /** What the text says. */
  sure: Proposal[];
  /** What follows from how a story is told. */
  weak: Proposal[];
  /** Dates that follow from it, but settle no order. */
  late: Proposal[];
  /** The group of a document's event, −1 where it has none. */
  groupOf(document: number, event: string): number;
}

/** Everything that the documents' sieves propose about the groups, surest first, ties in the order of telling. */
export function proposalsOf(story: Story): Proposals {
  const groups = story.documents.map(() => new Map<string, number>());
  story.groups.forEach((mentions, group) => {
    for (const { document, event } of mentions) groups[document]!.set(event.id, group);
  });
  const proposals: Proposal[] = [];
  story.documents.forEach((document, index) => {
    const times = new Map(document.times.map((time) => [time.id, time]));
    const eventOf = new Map(document.events.map((event) => [event.id, event]));
    const groupOf = groups[index]!;
    for (const relation of document.relations) {
      if (relation.confidence < SURE) continue;
      const from = groupOf.get(relation.from);
      if (from === undefined) continue;
      const to = groupOf.get(relation.to);
      if (to !== undefined && to !== from) proposals.push({ document: index, relation, from, to });
      else if (relation.to === 't0') proposals.push({ document: index, relation, from, to: -1 });
      else if (times.has(relation.to)) {
        const event = eventOf.get(relation.from)!;
        const own = onItsSide(times.get(relation.to)!, relation.type, event, document.published);
        const time = endingMidnight(own, relation, document, times.get(own.anchor ?? ''));
        proposals.push({ document: index, relation, from, to: -1, time });
      }
    }
  });
  const groupOf = (document: number, event: string) => groups[document]!.get(event) ?? -1;
  const told = story.documents.flatMap((document, index) => {
    const telling = tellingOf(document);
    const relations = [
      ...progressions(telling, document.published.value),
      ...phases(telling, document),
      ...newsThreads(telling, document),
    ];
    const times = new Map(document.times.map((time) => [time.id, time]));
    return relations.map((relation): Proposal => {
      const [from, to] = [groupOf(index, relation.from), groupOf(index, relation.to)];
      const time = times.get(relation.to);
      const inferred = time !== undefined;
      return {
        document: index,
        relation,
        from,
        to,
        time: inferred ? boundOf(relation, time) : time,
        inferred,
      };
    });
  });
  const weak = told
    .filter(({ from, to, time }) => from >= 0 && from !== to && (to >= 0 || time))
    .sort(bySurety);
  const isLate = ({ inferred, relation }: Proposal) => inferred && relation.rule === 'progression';
  return {
    sure: [...proposals, ...publications(story)].sort(bySurety),
    weak: weak.filter((proposal) => !isLate(proposal)),
    late: weak.filter(isLate),
    groupOf,
  };
}

const bySurety = (a: Proposal, b: Proposal) => b.relation.confidence - a.relation.confidence;

/** "From" or "until" a day whose story goes on: only its beginning or its end bounds. */
function boundOf({ type }: Relation, time: Time): Time {
  const { first = '..', last = '..' } = endsOf(time.edtf ?? '..');
  if (type === 'BEGUN_BY') return { ...time, edtf: `${first}/..` };
  return type === 'ENDED_BY' ? { ...time, edtf: `../${last}` } : time;
}
