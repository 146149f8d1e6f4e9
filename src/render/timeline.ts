import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Entry, Timeline } from '../model/timeline.ts';
import { oneLine } from './text.ts';

/** What the renderers look up in a timeline again and again. Names come out fit to print. */
export interface View {
  timeline: Timeline;
  /** Name of an actor, by id. */
  name(actor: string): string;
  /** Names of an entry's actors in one role. */
  names(entry: Entry, role: 'agent' | 'target' | 'participant'): string[];
  /** Title of a document, or the end of its path, by id. */
  title(document: string): string;
  entry(id: string): Entry | undefined;
}

const lastPart = (path: string): string => path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '') || path;

export function view(timeline: Timeline): View {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, oneLine(actor.name)]));
  const documents = new Map(timeline.documents.map((document) => [document.id, document]));
  const entries = new Map(timeline.events.map((entry) => [entry.id, entry]));
  const name = (actor: string): string => actors.get(actor) ?? oneLine(actor);
  return {
    timeline,
    name,
    names: (entry, role) => [
      ...new Set(entry.participants.filter((one) => one.role === role).map((one) => name(one.actor))),
    ],
    title(id) {
      const document = documents.get(id);
      const source = document?.source ?? id;
      return oneLine(document?.title || (source === '-' ? 'standard input' : lastPart(source)));
    },
    entry: (id) => entries.get(id),
  };
}

/** Who acts on whom: "Pakistan → Afghan Taliban"; without agents, whoever else takes part. */
export function who(entry: Entry, { names }: View): string {
  const acting = [...new Set([...names(entry, 'agent'), ...names(entry, 'participant')])];
  const targets = names(entry, 'target').filter((name) => !acting.includes(name));
  return [acting.join(', '), targets.join(', ')].filter(Boolean).join(' → ');
}

/** The status worth saying: everything but the plain case. */
export function statusNote(entry: Entry): string {
  return entry.status === 'happened' ? '' : entry.status;
}

/** Whether the entry has a date of its own, from the text, or only a place in the order. */
export function isDated(entry: Entry): boolean {
  return entry.when.edtf !== null && (entry.when.basis === 'stated' || entry.when.basis === 'resolved');
}

/** The line of its source on which an offset of a text stands, and the paragraph: how many lines up to there are not blank. Both from 1. */
export interface Place {
  line: number;
  paragraph: number;
}

/** Finds places in documents; each text is split once, when it is first asked for. */
export function placeFinder(
  documents: readonly AnnotatedDocument[],
): (document: string, offset: number) => Place | null {
  const known = new Map(documents.map((document) => [document.id, document]));
  const starts = new Map<string, { offset: number; paragraph: number }[]>();
  const split = (text: string) => {
    let offset = 0;
    let paragraph = 0;
    return text.split('\n').map((line) => {
      if (line.trim()) paragraph++;
      const start = { offset, paragraph };
      offset += line.length + 1;
      return start;
    });
  };
  return (id, offset) => {
    const document = known.get(id);
    if (!document) return null;
    const lines = starts.get(id) ?? split(document.text);
    starts.set(id, lines);
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.offset <= offset) low = middle;
      else high = middle;
    }
    return { line: low + (document.firstLine ?? 1), paragraph: lines[low]!.paragraph };
  };
}
