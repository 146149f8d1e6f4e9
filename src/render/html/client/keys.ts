/** Arrows, Home and End move through the visible entries; the one reached is the one that Tab comes back to. */
export function moveFocus(
  event: KeyboardEvent,
  whats: readonly HTMLElement[],
  rows: readonly HTMLElement[],
): void {
  const from = whats.indexOf(event.target as HTMLElement);
  if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const search = (start: number, step: number): number => {
    for (let at = start; at >= 0 && at < rows.length; at += step) if (!rows[at]!.hidden) return at;
    return from;
  };
  const targets: Record<string, () => number> = {
    ArrowDown: () => search(from + 1, 1),
    ArrowUp: () => search(from - 1, -1),
    Home: () => search(0, 1),
    End: () => search(rows.length - 1, -1),
  };
  const to = targets[event.key]?.();
  if (to === undefined) return;
  event.preventDefault();
  whats[from]!.tabIndex = -1;
  whats[to]!.tabIndex = 0;
  whats[to]!.focus();
}
