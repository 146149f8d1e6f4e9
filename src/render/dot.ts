import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { inWords } from './dates.ts';
import type { RenderOptions } from './index.ts';
import { oneLine, shorten } from './text.ts';
import { isDated, statusNote, view, who } from './timeline.ts';

/** A double-quoted string of the DOT language; line breaks are "\n" between the arguments. */
const quoted = (...lines: string[]): string =>
  `"${lines
    .filter(Boolean)
    .map((line) => oneLine(line).replace(/[\\"]/g, '\\$&'))
    .join('\\n')}"`;

/** Breaks a label after about `width` characters, so that boxes stay boxes. */
function lines(text: string, width = 36): string[] {
  const out = [''];
  for (const word of shorten(text, 200).split(' '))
    if (out.at(-1)!.length + word.length > width) out.push(word);
    else out[out.length - 1] = `${out.at(-1)} ${word}`.trim();
  return out;
}

/**
 * The edges that do not follow from others: an edge is dropped when a longer path leads the same way. Entries are
 * in a linear extension of the order, so a path can only run through entries between its two ends.
 */
function reduced(edges: Map<string, Set<string>>, place: Map<string, number>): [from: string, to: string][] {
  const leadsRound = (from: string, to: string): boolean => {
    const [first, last] = [place.get(from)!, place.get(to)!].sort((a, b) => a - b) as [number, number];
    const seen = new Set<string>([from]);
    const stack = [...(edges.get(from) ?? [])].filter((next) => next !== to);
    while (stack.length > 0) {
      const at = stack.pop()!;
      if (at === to) return true;
      const position = place.get(at)!;
      if (seen.has(at) || position < first || position > last) continue;
      seen.add(at);
      stack.push(...(edges.get(at) ?? []));
    }
    return false;
  };
  return [...edges].flatMap(([from, targets]) =>
    [...targets].filter((to) => !leadsRound(from, to)).map((to): [string, string] => [from, to]),
  );
}

/** The rule by which a document orders two of its events, by the events' offsets. */
function rules(documents: readonly AnnotatedDocument[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const document of documents) {
    const start = new Map(document.events.map((event) => [event.id, event.start]));
    for (const { from, to, rule } of document.relations)
      if (start.has(from) && start.has(to)) {
        found.set(`${document.id}\0${start.get(from)}\0${start.get(to)}`, rule);
        found.set(`${document.id}\0${start.get(to)}\0${start.get(from)}`, rule);
      }
  }
  return found;
}

/**
 * The order as the texts tell it, for Graphviz: entries are nodes, the nearest relations edges. Time runs to the
 * right; entries that no relation ties stand below each other.
 */
export function dot(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const ruleOf = rules(options.documents ?? []);
  const edges = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from !== to && lookup.entry(from) && lookup.entry(to))
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
  };
  for (const entry of timeline.events) {
    for (const before of entry.after) add(before, entry.id);
    for (const after of entry.before) add(entry.id, after);
  }
  const label = (from: string, to: string): string => {
    for (const a of lookup.entry(from)!.sources)
      for (const b of lookup.entry(to)!.sources) {
        const rule = ruleOf.get(`${a.document}\0${a.trigger.start}\0${b.trigger.start}`);
        if (rule && a.document === b.document) return rule;
      }
    return '';
  };
  const nodes = timeline.events.map((entry) => {
    const status = statusNote(entry);
    const text = quoted(
      inWords(entry.when),
      who(entry, lookup),
      ...lines(`${entry.what}${status ? ` [${status}]` : ''}`),
    );
    const style = isDated(entry) ? 'solid' : 'dashed';
    return `  ${quoted(entry.id)} [label=${text}, style="rounded,${style}"];`;
  });
  const place = new Map(timeline.events.map(({ id }, at) => [id, at]));
  const arrows = reduced(edges, place).map(([from, to]) => {
    const rule = label(from, to);
    return `  ${quoted(from)} -> ${quoted(to)}${rule ? ` [label=${quoted(rule)}]` : ''};`;
  });
  return [
    'digraph annals {',
    '  graph [rankdir=LR, nodesep=0.12, charset="UTF-8"];',
    '  node [shape=box, fontname="Helvetica", fontsize=11];',
    '  edge [fontname="Helvetica", fontsize=9, color="#666666", fontcolor="#666666"];',
    // Graphviz fills a left-to-right drawing from below, so the first entry comes last.
    ...nodes.toReversed(),
    ...arrows,
    '}',
    '',
  ].join('\n');
}
