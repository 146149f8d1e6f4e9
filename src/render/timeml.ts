import type { AnnotatedDocument, Event, Relation, Time } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { RenderError } from './errors.ts';
import type { RenderOptions } from './index.ts';

/**
 * XML 1.0 allows no other control characters than tab and line breaks, and no lone surrogates. What it allows but a
 * terminal acts on is written as a character reference, which is the same text. Only `&` and `<` are escaped where
 * XML leaves the choice: TempEval-3's normalizer lays a file's characters beside the words of its text, and knows no
 * entity for a quotation mark.
 */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(']]>', ']]&gt;')
    .replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\r]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Scorers find an element by the next `>`, so none may stand inside an attribute. */
const attribute = (text: string): string => xml(text).replaceAll('"', '&quot;').replaceAll('>', '&gt;');

const element = (name: string, attributes: Record<string, string | undefined>, content?: string): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(value!)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** TimeML's ids are a letter and a number; ours already are, but another program's input may not be. */
const number = (id: string): string => /\d+$/.exec(id)?.[0] ?? '0';

interface Tag {
  id: string;
  start: number;
  end: number;
  open: (content: string) => string;
}

/** Tags may not overlap in TimeML: the earlier and longer one wins. */
function withoutOverlaps(tags: Tag[]): Tag[] {
  let at = 0;
  return tags
    .filter((tag) => tag.end > tag.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((tag) => {
      if (tag.start < at) return false;
      at = tag.end;
      return true;
    });
}

/** A cue may hold the time or event that it introduces ("in 2014"); the signal is what stands before that. */
function beforeTags(cue: Tag, text: string, tags: readonly Tag[]): Tag {
  const inside = tags.find((tag) => tag.end > cue.start && tag.start < cue.end);
  if (!inside) return cue;
  const words = text.slice(cue.start, Math.max(cue.start, inside.start)).trimEnd();
  return { ...cue, end: cue.start + words.length };
}

/** The text with its tags, which are in order and do not overlap. */
function tagged(text: string, tags: readonly Tag[]): string {
  let out = '';
  let at = 0;
  for (const tag of tags) {
    out += xml(text.slice(at, tag.start)) + tag.open(xml(text.slice(tag.start, tag.end)));
    at = tag.end;
  }
  return out + xml(text.slice(at));
}

/** TIMEX3 has one letter for decades, centuries and millennia; the annotation has TIDES' two. */
const durationOf = (value: string): string =>
  value.replace(
    /^(P[\dX.]+)(DE|CE|ML)$/,
    (_, amount, unit) => `${amount}${{ DE: 'E', CE: 'C', ML: 'L' }[unit as string]}`,
  );

const timex = (
  time: Time,
  ids: Set<string>,
  functionInDocument = 'NONE',
): Record<string, string | undefined> => ({
  tid: `t${number(time.id)}`,
  type: time.type,
  value: durationOf(time.value),
  mod: time.mod,
  quant: time.quant,
  freq: time.freq,
  temporalFunction: String(time.basis === 'resolved'),
  functionInDocument,
  anchorTimeID: time.anchor && ids.has(time.anchor) ? `t${number(time.anchor)}` : undefined,
});

const eventTag = (event: Event, content: string): string =>
  element('EVENT', { eid: `e${number(event.id)}`, class: event.class }, content);

const makeInstance = (event: Event): string =>
  element('MAKEINSTANCE', {
    eventID: `e${number(event.id)}`,
    eiid: `ei${number(event.id)}`,
    tense: event.tense,
    aspect: event.aspect,
    polarity: event.polarity,
    pos: event.tense === 'NONE' ? 'NOUN' : 'VERB',
    modality: event.modality,
  });

/** TimeML 1.2.1 has DURING but not its inverse, so such a link is turned round. */
function tlink({ from, to, type }: Relation, index: number, signal: string | undefined): string {
  const [left, right, relType] = type === 'DURING_INV' ? [to, from, 'DURING'] : [from, to, type];
  const end = (id: string, event: string, time: string) =>
    id.startsWith('e') ? { [event]: `ei${number(id)}` } : { [time]: `t${number(id)}` };
  return element('TLINK', {
    lid: `l${index + 1}`,
    relType,
    ...end(left, 'eventInstanceID', 'timeID'),
    ...end(right, 'relatedToEventInstance', 'relatedToTime'),
    signalID: signal,
  });
}

function written(document: AnnotatedDocument): string {
  const { text, events, times, relations, published } = document;
  const cues = new Map<string, { start: number; end: number; id: string }>();
  for (const { cue } of relations)
    if (cue && !cues.has(`${cue.start}-${cue.end}`))
      cues.set(`${cue.start}-${cue.end}`, { ...cue, id: `s${cues.size + 1}` });
  const marked = withoutOverlaps([
    ...events.map((event): Tag => ({ ...event, open: (content) => eventTag(event, content) })),
    ...times.map(
      (time): Tag => ({ ...time, open: (content) => element('TIMEX3', timex(time, ids), content) }),
    ),
  ]);
  const signals = [...cues.values()].map((cue): Tag => {
    const open = (content: string) => element('SIGNAL', { sid: cue.id }, content);
    return beforeTags({ ...cue, open }, text, marked);
  });
  const tags = withoutOverlaps([...marked, ...signals]);
  const ids = new Set(['t0', ...tags.map((tag) => tag.id)]);
  const has = (id: string) => ids.has(id);
  const date = published.value;
  const creation: Time = {
    id: 't0',
    start: 0,
    end: 0,
    text: date,
    type: date.includes('T') ? 'TIME' : 'DATE',
    value: date,
    edtf: date,
    earliest: date,
    latest: date,
    basis: 'stated',
    rule: 'publication',
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML>',
    element('DOCID', {}, xml(document.id)),
    element('DCT', {}, element('TIMEX3', timex(creation, ids, 'CREATION_TIME'), xml(date))),
    element('TITLE', {}, xml(document.title)),
    // TempEval-3's scorer takes the element's tag away together with the line break that its corpora have after it.
    element('TEXT', {}, `\n${tagged(text, tags)}\n`),
    ...events.filter((event) => has(event.id)).map(makeInstance),
    ...relations
      .filter((relation) => has(relation.from) && has(relation.to) && relation.from !== relation.to)
      .map((relation, index) => {
        const signal = relation.cue && cues.get(`${relation.cue.start}-${relation.cue.end}`)?.id;
        return tlink(relation, index, signal && has(signal) ? signal : undefined);
      }),
    '</TimeML>',
    '',
  ].join('\n');
}

/**
 * TimeML 1.2.1 (Pustejovsky et al.; timeml.org) of the one document that the timeline was made of, in TempEval-3's
 * layout. It shows the annotation, so every event mention is in it, whatever the timeline selects.
 * Throws a RenderError for several documents, and without `options.documents`.
 */
export function timeml(timeline: Timeline, options: RenderOptions): string {
  const [first, ...others] = timeline.documents;
  if (others.length > 0)
    throw new RenderError('TimeML describes one document; give it one input, or --each with --out-dir');
  const document = options.documents?.find((one) => one.id === first?.id);
  if (!document) throw new RenderError('TimeML needs the annotated document that the timeline was made of');
  return written(document);
}
