import type { PageData } from '../page-data.ts';
import { drawAxis, drawMark } from './chart.ts';
import { makeChips } from './chips.ts';
import { byId, colourOf } from './dom.ts';
import { facets, passes, tester, typedDate } from './filter.ts';
import { moveFocus } from './keys.ts';
import { chooseRange } from './range.ts';
import { mainPart, type Scale, scaleOf } from './scale.ts';
import { hideSource, showSource } from './source.ts';
import { readHash, type State, writeHash } from './state.ts';

const data = JSON.parse(byId('data').textContent!) as PageData;
const firstView = document.body.dataset['view']!;
const rows = [...document.querySelectorAll<HTMLLIElement>('.entry')];
const whats = rows.map((row) => row.querySelector<HTMLAnchorElement>('.what')!);
const whens = rows.map((row) => row.querySelector<HTMLElement>('.when')!);
const tracks = rows.map((row) => row.querySelector<HTMLElement>('.track')!);
const words = rows.map((row) => row.textContent!.toLowerCase());
const axis = document.querySelector<HTMLElement>('.axis .ticks')!;
const fields = {
  text: byId<HTMLInputElement>('text'),
  from: byId<HTMLInputElement>('from'),
  to: byId<HTMLInputElement>('to'),
};

let state: State = readHash(location.hash, firstView);
let shownEntry: number | null = null;
let scale: Scale | null = null;

const toggled = <T>(list: T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

const chips = makeChips(data, (actor, status) => {
  if (actor !== null) change({ actors: toggled(state.actors, actor) });
  if (status !== null) change({ statuses: toggled(state.statuses, status) });
});

function change(part: Partial<State>): void {
  // Opening a source is a step that the browser's Back undoes; filters would only fill its history.
  const step = state.entry === null && typeof part.entry === 'number' ? 'pushState' : 'replaceState';
  state = { ...state, ...part };
  const hash = writeHash(state, firstView);
  history[step](null, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
  update();
}

/** Rows that share a date show it once; only one of them is in the tab order, the arrows move on from it. */
function settleRows(visible: readonly number[]): void {
  let date = '';
  for (const at of visible) {
    const text = whens[at]!.textContent!;
    rows[at]!.classList.toggle('same', text === date);
    date = text;
  }
  const current = visible.includes(state.entry ?? -1) ? state.entry! : (visible[0] ?? -1);
  for (const at of visible) whats[at]!.tabIndex = at === current ? 0 : -1;
}

function update(): void {
  document.body.dataset['view'] = state.view;
  const test = tester(state);
  const tested = data.entries.map((entry, at) => test(entry, words[at]!));
  const visible: number[] = [];
  for (const [at, row] of rows.entries()) {
    row.hidden = !passes(tested[at]!);
    if (!row.hidden) visible.push(at);
  }
  settleRows(visible);
  chips.update(state, facets(data.entries, tested));
  drawScale(visible);
  for (const [name, field] of Object.entries(fields)) {
    const value = state[name as keyof typeof fields];
    if (field.value !== value) field.value = value;
    if (name !== 'text') field.setAttribute('aria-invalid', String(typedDate(value) === undefined));
  }
  for (const button of document.querySelectorAll<HTMLElement>('.views button'))
    button.setAttribute('aria-pressed', String(button.dataset['view'] === state.view));
  byId('count').textContent =
    visible.length === rows.length ? `${rows.length} entries` : `${visible.length} of ${rows.length} entries`;
  byId('none').hidden = visible.length > 0;
  const { text, actors, statuses, from, to } = state;
  byId('clear').hidden = !text && !from && !to && actors.length + statuses.length === 0;
  updateSource();
}

function drawScale(visible: readonly number[]): void {
  if (state.view !== 'scale') return;
  // Read before anything is written: the other order would lay the page out twice.
  const width = axis.clientWidth || 400;
  const shown = visible.map((at) => data.entries[at]!);
  const part = state.from || state.to ? null : mainPart(shown);
  const [from, to] = part && !state.whole ? part : [];
  scale = scaleOf(shown, typedDate(state.from)?.start ?? from, typedDate(state.to)?.end ?? to);
  const button = byId('span');
  button.hidden = part === null;
  button.textContent = state.whole ? 'Main part' : 'Whole span';
  for (const at of visible) drawMark(tracks[at]!, data.entries[at]!, scale);
  drawAxis(axis, scale, width);
}

function updateSource(): void {
  if (state.entry === shownEntry) return;
  if (shownEntry !== null) {
    rows[shownEntry]?.classList.remove('current');
    whats[shownEntry]?.removeAttribute('aria-current');
  }
  shownEntry = state.entry !== null && rows[state.entry] ? state.entry : null;
  if (shownEntry === null) {
    hideSource();
    return;
  }
  rows[shownEntry]!.classList.add('current');
  whats[shownEntry]!.setAttribute('aria-current', 'true');
  showSource(data, shownEntry, 0, whats[shownEntry]!.textContent!, {
    choose(entry) {
      change({
        entry,
        ...(rows[entry]!.hidden ? { text: '', actors: [], statuses: [], from: '', to: '' } : {}),
      });
      rows[entry]!.scrollIntoView({ block: 'center' });
    },
    close,
  });
}

/** Back from the article to the entry it was opened from. */
function close(): void {
  const entry = state.entry;
  change({ entry: null });
  if (entry !== null) {
    whats[entry]?.focus();
    rows[entry]?.scrollIntoView({ block: 'nearest' });
  }
}

for (const [at, row] of rows.entries()) row.classList.add(colourOf(data.entries[at]!));
document.querySelector<HTMLElement>('.entries')!.addEventListener('click', (event) => {
  const row = (event.target as Element).closest<HTMLElement>('.entry');
  if (!row || String(getSelection()) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const entry = Number(row.dataset['at']);
  change({ entry: state.entry === entry ? null : entry });
  if (state.entry !== null) byId('source').focus({ preventScroll: true });
});
for (const [name, field] of Object.entries(fields))
  field.addEventListener('input', () => change({ [name]: field.value }));
for (const button of document.querySelectorAll<HTMLElement>('.views button'))
  button.addEventListener('click', () => change({ view: button.dataset['view']! }));
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('filters').addEventListener('reset', (event) => {
  event.preventDefault();
  change({ text: '', actors: [], statuses: [], from: '', to: '' });
  fields.text.focus();
});
byId('span').addEventListener('click', () => change({ whole: !state.whole }));
chooseRange(axis, () => scale, change);
document.querySelector('.skip')!.addEventListener('click', (event) => {
  event.preventDefault();
  byId('timeline').focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.entry !== null) close();
  else if (event.key === '/' && !(event.target as Element).closest('input, select')) {
    event.preventDefault();
    fields.text.focus();
  } else moveFocus(event, whats, rows);
});
addEventListener('hashchange', () => {
  state = readHash(location.hash, firstView);
  update();
  if (state.entry !== null) rows[state.entry]?.scrollIntoView({ block: 'nearest' });
});
new ResizeObserver(() => drawScale(rows.flatMap((row, at) => (row.hidden ? [] : [at])))).observe(axis);

byId('filters').hidden = false;
document.body.classList.remove('still');
update();
if (state.entry !== null) rows[state.entry]?.scrollIntoView({ block: 'center' });
