import { annotate } from '../../src/annotate.ts';
import type { AnnotatedDocument, Event } from '../../src/model/annotation.ts';

export interface Told extends AnnotatedDocument {
  /** The event of the n-th trigger with that text. */
  event(word: string, nth?: number): Event | undefined;
  /** Pairs of triggers that are said to tell one event, later first. */
  same: string[];
}

/** Annotates a text published on 10 May 2024. */
export function tell(text: string): Told {
  const document = annotate({
    id: 'x',
    source: 'x',
    title: '',
    text,
    published: { value: '2024-05-10', basis: 'given' },
  });
  const texts = new Map(document.events.map((event) => [event.id, event.text]));
  return {
    ...document,
    event: (word, nth = 1) => document.events.filter((event) => event.text === word)[nth - 1],
    same: document.relations
      .filter(({ type }) => type === 'IDENTITY')
      .map(({ from, to }) => `${texts.get(from)} = ${texts.get(to)}`),
  };
}

/** An event as docs/events.md writes it. */
export function line({ text, class: kind, status }: Event): string {
  return `${text} ${kind} ${status}`;
}
