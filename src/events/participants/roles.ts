import type { Actor, Participant, ParticipantRole } from '../../model/annotation.ts';

/** Collects participants; an actor keeps the first role it was given. */
export class Roles {
  readonly participants: Participant[] = [];
  where: string | undefined;
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor(actors: ReadonlyMap<string, Actor>) {
    this.#actors = actors;
  }

  add(role: ParticipantRole, ids: readonly string[]): void {
    for (const actor of ids)
      if (!this.participants.some((known) => known.actor === actor)) this.participants.push({ actor, role });
  }

  /** A place where it happened; what isn't a place takes part. */
  place(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#actors.get(id)?.type === 'place') this.where ??= id;
      else this.add('participant', [id]);
    }
  }

  arePlaces(ids: readonly string[]): boolean {
    return ids.length > 0 && ids.every((id) => this.#actors.get(id)?.type === 'place');
  }

  has(role: ParticipantRole): boolean {
    return this.participants.some((known) => known.role === role);
  }
}
