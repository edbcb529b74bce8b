import type { Basis } from '../engine/runner';

/** Ten more carers a year, or as many as a small council can hope for; more for England. */
export function someCarers({ reach }: Pick<Basis, 'reach'>): number {
  const most = reach['foster-carers'] ?? 0;
  return most > 1000 ? 100 * Math.round(most / 400) : Math.min(10, Math.max(1, Math.round(most)));
}

/** Help at the edge of care for about a quarter of those whom it could reach. */
export function someFamilies({ reach }: Pick<Basis, 'reach'>): number {
  const quarter = (reach['edge-of-care'] ?? 0) / 4;
  const step = quarter < 20 ? 1 : quarter < 1000 ? 10 : 1000;
  return Math.max(1, step * Math.round(quarter / step));
}
