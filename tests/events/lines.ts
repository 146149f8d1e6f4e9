import { annotate } from '../../src/annotate.ts';
import type { Event } from '../../src/model/annotation.ts';

/** An event with the names of those who take part. */
export interface Told {
  what: string;
  who: Record<string, string>;
  place?: string;
  attribution?: string;
}

/**
 * Annotates a text and gives what is said of the event with this trigger word.
 * @throws when the text has no such event
 */
export function tell(text: string, trigger: string): Told {
  const { events, actors } = annotate({
    id: 'test',
    source: 'test',
    title: '',
    text,
    published: { value: '2024-05-06', basis: 'given' },
  });
  const event = events.find((one: Event) => one.text === trigger);
  if (!event) throw new Error(`no event "${trigger}" among ${events.map((one) => one.text).join(', ')}`);
  const name = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return {
    what: event.what,
    who: Object.fromEntries(event.participants.map(({ actor, role }) => [name(actor), role])),
    ...(event.place && { place: name(event.place) }),
    ...(event.attribution && { attribution: name(event.attribution) }),
  };
}
