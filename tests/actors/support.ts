import { readActors } from '../../src/actors/actors.ts';
import { type References, references } from '../../src/actors/references.ts';
import { read } from '../../src/language/read.ts';
import type { Reading } from '../../src/language/reading.ts';
import type { Actor } from '../../src/model/annotation.ts';

export interface Told {
  reading: Reading;
  actors: Actor[];
  refers: References;
  /** The actor of that name or alias. */
  actor(name: string): Actor | undefined;
  /** Name of the actor that the n-th occurrence of a word stands for. */
  meant(word: string, nth?: number): string | undefined;
}

/** Reads the actors of a text, without times. */
export function tell(text: string): Told {
  const reading = read(text);
  const document = {
    id: 'x',
    source: '',
    title: '',
    text,
    published: { value: '2024-01-01', basis: 'given' as const },
  };
  const actors = readActors(reading, document, []);
  const refers = references(reading, actors);
  return {
    reading,
    actors,
    refers,
    actor: (name) => actors.find((actor) => actor.name === name || actor.aliases.includes(name)),
    meant(word, nth = 1) {
      const term = reading.terms.filter(({ norm }) => norm === word)[nth - 1];
      if (!term) throw new Error(`no "${word}" in the text`);
      const id = refers.one.get(term.index);
      return actors.find((actor) => actor.id === id)?.name;
    },
  };
}

/** An actor as docs/actors.md writes it. */
export function line({ type, name, role, aliases }: Actor): string {
  return `${type} ${name}${role ? ` (${role})` : ''}${aliases.length ? ` = ${aliases.join(', ')}` : ''}`;
}
