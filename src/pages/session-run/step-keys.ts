/** Keys of a clicker, and the arrows: on to the next step (1) or back (−1). */
const KEYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Moves on where a key says so and nobody is typing or choosing. */
export function stepKeys(event: KeyboardEvent, move: (by: 1 | -1) => void): void {
  const typing = (event.target as Element | null)?.closest?.('input, textarea, select, [tabindex]');
  const by = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
  if (!by || typing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  move(by);
}
