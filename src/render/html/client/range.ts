import { civil } from '../../../model/civil.ts';
import { make } from './dom.ts';
import type { Scale } from './scale.ts';
import type { State } from './state.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A moment as the date fields take it: the day. */
function dayOf(days: number): string {
  const { year, month, day } = civil(days);
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
}

/** Dragging along the dates above the tracks chooses the range; the date fields say the same for the keyboard. */
export function chooseRange(
  axis: HTMLElement,
  scale: () => Scale | null,
  change: (part: Partial<State>) => void,
): void {
  const band = make('span', { class: 'band' });
  let from: number | null = null;
  const share = (event: PointerEvent): number => {
    const { left, width } = axis.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width));
  };
  axis.addEventListener('pointerdown', (event) => {
    from = share(event);
    axis.setPointerCapture(event.pointerId);
    axis.append(band);
    event.preventDefault();
  });
  axis.addEventListener('pointermove', (event) => {
    if (from === null) return;
    const to = share(event);
    band.style.left = `${Math.min(from, to) * 100}%`;
    band.style.width = `${Math.abs(to - from) * 100}%`;
  });
  axis.addEventListener('pointerup', (event) => {
    const current = scale();
    const to = share(event);
    band.remove();
    if (from !== null && current && Math.abs(to - from) > 0.01) {
      const day = (at: number) => dayOf(current.start + at * (current.end - current.start));
      change({ from: day(Math.min(from, to)), to: day(Math.max(from, to)) });
    }
    from = null;
  });
}
