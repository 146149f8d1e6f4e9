import type { PageEntry } from '../page-data.ts';

/** An element with text and attributes; text is only ever set as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Number of actors that get a colour of their own; the style has as many. */
export const COLOURS = 8;

/** The colour class of an actor. */
export const colour = (actor: number | undefined): string =>
  actor !== undefined && actor < COLOURS ? `c${actor}` : 'c-rest';

/** The colour class of an entry: of its first actor that has one. */
export const colourOf = ({ actors }: PageEntry): string => colour(actors.find((actor) => actor < COLOURS));
