/** Before each name under which a page keeps something on the visitor's device. */
export const KEPT = 'bend-the-curve/';

/** Names of what is kept on this device, in order; `blocked` where the browser does not say. */
export function keptHere(): readonly string[] | 'blocked' {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(KEPT))
      .map((key) => key.slice(KEPT.length))
      .toSorted();
  } catch {
    return 'blocked';
  }
}

/** Takes away all that is kept on this device; false when the browser does not let it. */
export function forgetAll(): boolean {
  const names = keptHere();
  if (names === 'blocked') return false;
  for (const name of names) localStorage.removeItem(KEPT + name);
  return true;
}
