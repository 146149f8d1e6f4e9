import type { PageData } from '../page-data.ts';
import { byId, COLOURS, colour, make } from './dom.ts';
import type { State } from './state.ts';

const STATUSES = ['happened', 'ongoing', 'planned', 'possible', 'denied'];

export interface Chips {
  /** Shows what is chosen, and how many entries each choice would show. */
  update(state: State, counts: { actors: Map<number, number>; statuses: Map<string, number> }): void;
}

interface Chip {
  button: HTMLButtonElement;
  count: HTMLElement;
}

function chip(label: string, mark: string, click: () => void): Chip {
  const count = make('span', { class: 'count' });
  const swatch = mark ? [make('span', { class: `swatch ${mark}`, 'aria-hidden': 'true' })] : [];
  const button = make(
    'button',
    { type: 'button', class: 'chip' },
    ...swatch,
    make('span', { dir: 'auto' }, label),
    ' ',
    count,
  );
  button.addEventListener('click', click);
  return { button, count };
}

const show = ({ button, count }: Chip, pressed: boolean, number: number): void => {
  button.setAttribute('aria-pressed', String(pressed));
  count.textContent = String(number);
  button.classList.toggle('empty', number === 0);
};

/** The choices of who and status. The actors with most entries have a colour and a button, the rest a list. */
export function makeChips(
  data: PageData,
  toggle: (actor: number | null, status: string | null) => void,
): Chips {
  const actors = data.actors
    .slice(0, COLOURS)
    .map(({ name }, at) => chip(name, colour(at), () => toggle(at, null)));
  byId('actors').append(...actors.map(({ button }) => button));
  byId('actors').hidden = actors.length === 0;

  const rest = data.actors.slice(COLOURS);
  const more = make(
    'select',
    { 'aria-label': 'Others' },
    make('option', { value: '' }, `${rest.length} others …`),
  );
  const options = rest.map(({ name }, at) => {
    const option = make('option', { value: String(at + COLOURS) }, name);
    more.append(option);
    return option;
  });
  more.addEventListener('change', () => {
    if (more.value) toggle(Number(more.value), null);
    more.value = '';
  });
  if (rest.length > 0) byId('actors').append(more);

  const present = STATUSES.filter((status) => data.entries.some((entry) => entry.status === status));
  const statuses = present.map((status) => chip(status, '', () => toggle(null, status)));
  byId('statuses').append(...statuses.map(({ button }) => button));
  byId('statuses').hidden = present.length < 2;

  return {
    update(state, counts) {
      for (const [at, one] of actors.entries())
        show(one, state.actors.includes(at), counts.actors.get(at) ?? 0);
      for (const [at, option] of options.entries()) {
        const actor = at + COLOURS;
        const chosen = state.actors.includes(actor) ? '✓ ' : '';
        option.textContent = `${chosen}${data.actors[actor]!.name} (${counts.actors.get(actor) ?? 0})`;
      }
      for (const [at, one] of statuses.entries())
        show(one, state.statuses.includes(present[at]!), counts.statuses.get(present[at]!) ?? 0);
    },
  };
}
