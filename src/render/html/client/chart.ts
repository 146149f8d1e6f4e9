import type { PageEntry } from '../page-data.ts';
import { colourOf, make } from './dom.ts';
import { type Scale, ticks } from './scale.ts';

/** Draws an entry's mark on its track: what is known of its time, at its true distance from the others. */
export function drawMark(track: HTMLElement, entry: PageEntry, scale: Scale): void {
  const left = scale.at(entry.start ?? scale.start);
  const right = scale.at(entry.end ?? scale.end);
  let mark = track.firstElementChild as HTMLElement | null;
  if (!mark) {
    const open = `${entry.start === null ? ' open-start' : ''}${entry.end === null ? ' open-end' : ''}`;
    mark = make('span', { class: `mark ${entry.shape} ${colourOf(entry)}${open}` });
    track.append(mark);
  }
  const earlier = entry.end !== null && entry.end <= scale.start;
  const later = entry.start !== null && entry.start >= scale.end;
  mark.classList.toggle('earlier', earlier);
  mark.classList.toggle('later', later);
  mark.style.left = `${left}%`;
  mark.style.width = earlier || later ? '0' : `${Math.max(0, right - left)}%`;
}

/** The dates above the tracks, and the lines that carry them down through the entries. */
export function drawAxis(axis: HTMLElement, scale: Scale, width: number): void {
  axis.replaceChildren(
    ...ticks(scale, Math.max(2, width / 64)).map(({ days, label }) => {
      const tick = make('span', { class: 'tick' }, make('span', { class: 'label' }, label));
      tick.style.left = `${scale.at(days)}%`;
      return tick;
    }),
  );
}
