import type { AnnotatedDocument, Participant } from '../model/annotation.ts';
import type { Entry } from '../model/timeline.ts';
import { type Cast, leadEnd, listsGroups } from './actors.ts';
import type { AssembleOptions } from './assemble.ts';
import type { Mention, Solution } from './network/story.ts';
import { tellable } from './tellable.ts';
import { undated } from './undated.ts';

export interface Material {
  documents: readonly AnnotatedDocument[];
  keys: readonly string[];
  cast: Cast;
  groups: readonly (readonly Mention[])[];
  solution: Solution;
  salience: readonly number[];
}

/** Classes that the default timeline leaves out unless they are the news. */
const background = new Set(['REPORTING', 'STATE', 'I_STATE', 'PERCEPTION']);
/** Statements that are news by themselves, and finds. */
const newsworthy = new Set(
  'spot detect discover uncover witness accuse announce apologise apologize blame condemn confess confirm declare demand deny invite order pledge promise reveal sue threaten urge vow warn'.split(
    ' ',
  ),
);

/** What one does to a place by being there, which does nothing to it. */
const visits = new Set(
  'approach ascend attend climb cross depart enter explore inhabit leave near occur pass quit reach revisit round roam scale tour traverse visit'.split(
    ' ',
  ),
);

/** The entries of a timeline in printed order; without `all`, only what happened, happens or is planned. */
export function entriesOf(material: Material, options: AssembleOptions): Entry[] {
  const { groups, solution, keys } = material;
  const leading = groups.map(leadingMention);
  const whens = solution.placements.map(({ when }) => when);
  const shown = options.all
    ? leading.map(() => true)
    : tellable(leading, linesOnce(leading, leading.map(isShown)), whens);
  const nameOf = (group: number) => {
    const { document, event } = groups[group]![0]!;
    return `${keys[document]}.${event.id}`;
  };
  const visible = (others: number[]) => others.filter((other) => shown[other]).map(nameOf);
  return solution.order
    .filter((group) => shown[group])
    .map((group): Entry => {
      const { event, document } = leading[group]!;
      const { when, after, before } = solution.placements[group]!;
      const { participants, place, attribution } = partsOf(material, groups[group]!, leading[group]!);
      return {
        id: nameOf(group),
        what: undated(event.what, when),
        when,
        status: event.status,
        polarity: event.polarity,
        salience: material.salience[group]!,
        participants,
        ...(place !== undefined && { place }),
        ...(attribution !== undefined && { attribution }),
        after: visible(after),
        before: visible(before),
        sources: sourcesOf(material, groups[group]!, { event, document }),
        ...(options.explain && { explain: solution.explain(group) }),
      };
    });
}

function isShown({ event }: Mention): boolean {
  if (event.status === 'possible' || event.status === 'denied') return false;
  if (background.has(event.class) && !newsworthy.has(event.lemma)) return false;
  // A bare noun ("the violence") recalls an event that is told elsewhere.
  return event.tense !== 'NONE' || event.what.split(' ').length >= BARE;
}

/** Fewest words of a line that a noun alone tells. */
const BARE = 3;

/** Characters by which two lines are compared at first. */
const OPENING = 24;

/** Lines with one opening that are compared with each other. */
const LOOK_BACK = 50;

/**
 * Two triggers of one sentence can tell the same line, or one more of it ("could cut 400 jobs if …"): it is shown once, by
 * its verb where it has one, and not at all where that verb's event isn't shown.
 */
function linesOnce(leading: readonly Mention[], shown: readonly boolean[]): boolean[] {
  const lines = new Map<string, number[]>();
  const out = [...shown];
  leading.forEach(({ document, event }, group) => {
    const key = `${document} ${event.what.slice(0, OPENING)}`;
    const same = lines.get(key);
    if (same) same.push(group);
    else lines.set(key, [group]);
  });
  for (const same of lines.values()) {
    const verbs = same.filter((group) => tells(leading[group]!));
    const nouns = same.filter((group) => !tells(leading[group]!));
    const length = (group: number) => leading[group]!.event.what.length;
    const shownFirst = (groups: number[]) =>
      groups.toSorted((x, y) => Number(shown[y]) - Number(shown[x]) || length(x) - length(y));
    const tellers = [...shownFirst(verbs), ...shownFirst(nouns)];
    tellers.forEach((group, rank) => {
      const before = tellers.slice(Math.max(0, rank - LOOK_BACK), rank);
      const tellersOf = before.filter((other) => isSameLine(leading[other]!, leading[group]!));
      const [teller] = tellersOf;
      if (teller === undefined) return;
      // ", warning that talks could fail": the participle makes the line, what it warns of only stands in it.
      const { tense, start, status } = leading[group]!.event;
      const makes = /^P(?:RES|AST)PART$/.test(tense) && start < leading[teller]!.event.start;
      // "is expected to appear": the expectation isn't shown, what is expected is.
      const isPlan = tense === 'INFINITIVE' && status === 'planned';
      const own = makes || isPlan || tells(leading[group]!);
      out[group] = out[group]! && !shown[teller] && own && !tellersOf.some((other) => out[other]);
    });
  }
  return out;
}

/** Its own verb makes the line. */
function tells({ event: { tense } }: Mention): boolean {
  return tense !== 'NONE' && tense !== 'PASTPART' && tense !== 'PRESPART' && tense !== 'INFINITIVE';
}

function isSameLine(a: Mention, b: Mention): boolean {
  const [x, y] = [a.event.what, b.event.what];
  const ends = x.slice(-OPENING) === y.slice(-OPENING);
  return (
    x === y ||
    y.startsWith(`${x} `) ||
    (ends && !tells(b)) ||
    (!tells(b) && (x.startsWith(y) || y.startsWith(x)))
  );
}

/** The mention that tells the event best: asserted, by a verb with its agent, early. */
function leadingMention(mentions: readonly Mention[]): Mention {
  let best = mentions[0]!;
  let score = -Infinity;
  for (const mention of mentions) {
    const { event } = mention;
    const own =
      (event.participants.some(({ role }) => role === 'agent') ? 2 : 0) +
      (event.tense !== 'NONE' && event.tense !== 'INFINITIVE' ? 1 : 0) +
      (event.class === 'OCCURRENCE' || event.class === 'I_ACTION' ? 0.5 : 0) +
      Math.min(event.what.length, 60) / 60;
    if (own > score) [best, score] = [mention, own];
  }
  return best;
}

/** Participants of all mentions, the leading one's first, and in the lead a group without a name where no one else acts; place and attribution of the first that has one. */
function partsOf({ cast, documents }: Material, mentions: readonly Mention[], leading: Mention) {
  const participants: Participant[] = [];
  const nameless: Participant[] = [];
  let place: string | undefined;
  let scene: string | undefined;
  let attribution: string | undefined;
  const idOf = (document: number, id: string) => cast.members[cast.of(document, id)]?.id;
  for (const { document, event } of [leading, ...mentions.filter((mention) => mention !== leading)]) {
    const inLead = listsGroups(event, leadEnd(documents[document]!.text));
    for (const { actor, role } of event.participants) {
      const member = cast.of(document, actor);
      if (member < 0) continue;
      const { id } = cast.members[member]!;
      // "Left Rotterdam": a place to which nothing is done but that it is there.
      if (cast.isScene(member) && (role !== 'target' || visits.has(event.lemma))) {
        scene ??= id;
        continue;
      }
      const list = cast.isNamed(member) ? participants : inLead ? nameless : undefined;
      if (list && !list.some((known) => known.actor === id)) list.push({ actor: id, role });
    }
    if (event.place !== undefined) place ??= idOf(document, event.place);
    if (event.attribution !== undefined) attribution ??= idOf(document, event.attribution);
  }
  return { participants: participants.length ? participants : nameless, place: place ?? scene, attribution };
}

function sourcesOf(
  { documents }: Material,
  mentions: readonly Mention[],
  leading: Mention,
): Entry['sources'] {
  const quoted = new Set<string>();
  const ordered = [leading, ...mentions.filter(({ event }) => event !== leading.event)].filter(
    ({ document, event: { clause } }) => {
      const quote = `${document} ${clause.start} ${clause.end}`;
      return !quoted.has(quote) && quoted.add(quote);
    },
  );
  return ordered.map(({ document, event }) => {
    const { id, text, pages } = documents[document]!;
    const page = pages?.filter((start) => start <= event.start).length;
    return {
      document: id,
      ...event.clause,
      text: text.slice(event.clause.start, event.clause.end),
      trigger: { start: event.start, end: event.end },
      ...(page && { page }),
    };
  });
}
