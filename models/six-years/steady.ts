import { LEVERS, unitCost } from './rules';

/** The yearly sum is dealt out in so many equal parts. */
export const PARTS = 10;

/** How many parts of the sum each lever gets, in the order of `LEVERS`. */
export type Deal = readonly number[];

export const nothing: Deal = LEVERS.map(() => 0);

/**
 * The levers of a deal: what its parts of the sum pay for, and no more than makes sense.
 * @param sum £ a year
 * @param most by lever key
 */
export function leversOf(
  deal: Deal,
  sum: number,
  most: Readonly<Record<string, number>>,
): Record<string, number> {
  const set = LEVERS.map((key, i) => {
    const paid = ((deal[i] / PARTS) * sum) / unitCost(key);
    return [key, Math.min(most[key], paid)] as const;
  });
  return Object.fromEntries(set.filter(([, amount]) => amount > 0));
}

/** A part too many: what a lever has already is all that makes sense there. */
const full = (deal: Deal, i: number, sum: number, most: Readonly<Record<string, number>>) =>
  ((deal[i] / PARTS) * sum) / unitCost(LEVERS[i]) >= most[LEVERS[i]];

const dealt = (deal: Deal) => deal.reduce((sum, parts) => sum + parts, 0);

/** Deals with one more part somewhere, where the sum and the lever have room for it. */
export function oneMore(deal: Deal, sum: number, most: Readonly<Record<string, number>>): Deal[] {
  if (dealt(deal) >= PARTS) return [];
  return LEVERS.flatMap((_, i) =>
    full(deal, i, sum, most) ? [] : [deal.map((parts, k) => (k === i ? parts + 1 : parts))],
  );
}

/** Deals in which one part goes from one lever to another. */
export function oneMoved(deal: Deal, sum: number, most: Readonly<Record<string, number>>): Deal[] {
  return LEVERS.flatMap((_, from) =>
    deal[from] === 0
      ? []
      : LEVERS.flatMap((_, to) =>
          to === from || full(deal, to, sum, most)
            ? []
            : [deal.map((parts, k) => parts + (k === to ? 1 : 0) - (k === from ? 1 : 0))],
        ),
  );
}
