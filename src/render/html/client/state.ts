/** What the reader has chosen: everything that the address's hash keeps. */
export interface State {
  text: string;
  actors: number[];
  statuses: string[];
  from: string;
  to: string;
  view: string;
  /** Whether the scale holds far dates too, where a few of them would press all others together. */
  whole: boolean;
  /** The entry whose source is open. */
  entry: number | null;
}

const numbers = (value: string | null): number[] =>
  (value ?? '')
    .split(',')
    .filter((one) => /^\d+$/.test(one))
    .map(Number);

/** Reads a hash; whatever in it makes no sense is as if it were not there. */
export function readHash(hash: string, view: string): State {
  const chosen = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = chosen.get('view');
  return {
    text: chosen.get('text') ?? '',
    actors: numbers(chosen.get('who')),
    statuses: (chosen.get('status') ?? '').split(',').filter(Boolean),
    from: chosen.get('from') ?? '',
    to: chosen.get('to') ?? '',
    view: wanted === 'scale' || wanted === 'compact' ? wanted : view,
    whole: chosen.get('span') === 'whole',
    entry: numbers(chosen.get('entry'))[0] ?? null,
  };
}

/** The shortest hash for a state: "" for the page as it opens. */
export function writeHash(state: State, view: string): string {
  const chosen = new URLSearchParams();
  if (state.text) chosen.set('text', state.text);
  if (state.actors.length > 0) chosen.set('who', state.actors.join(','));
  if (state.statuses.length > 0) chosen.set('status', state.statuses.join(','));
  if (state.from) chosen.set('from', state.from);
  if (state.to) chosen.set('to', state.to);
  if (state.view !== view) chosen.set('view', state.view);
  if (state.whole) chosen.set('span', 'whole');
  if (state.entry !== null) chosen.set('entry', String(state.entry));
  return chosen.toString();
}
