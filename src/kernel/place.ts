import { exp } from '../maths/exp';
import { binomialCount, wholeCount } from '../maths/counts';
import { uniform } from '../maths/uniform';
import type { Move, PlannedOffer } from './plan';
import type { Future } from './step';

/**
 * Offers homes in order to everyone in the pools, and to those who could move on from where they
 * live. No offer takes more children than it has room for; nobody leaves a home before another
 * has accepted.
 */
export function place(future: Future): void {
  for (const offer of future.plan.offers) {
    if (offer.by === 'amount') placeAmount(future, offer);
    else for (const move of offer.moves) take(future, move, wanted(future, offer, move), offer);
  }
}

/** How many would take the offer if room were no limit. */
function wanted(future: Future, offer: PlannedOffer, move: Move): number {
  const children = offer.by === 'hazard' ? future.values[move.from] : future.arrived[move.from];
  if (offer.by === 'rest' || children <= 0) return children;
  const number = future.values[move.entry];
  const chance = offer.by === 'hazard' ? 1 - exp(-number * future.dt) : number;
  if (!future.stochastic) return children * Math.min(1, Math.max(0, chance));
  return binomialCount(draw(future, move.site), children, chance);
}

/** Up to so many children a month, from the first cell on while there are children and room. */
function placeAmount(future: Future, offer: PlannedOffer): void {
  const amount = future.values[offer.moves[0].entry] * future.dt * 12;
  let left = future.stochastic ? wholeCount(draw(future, offer.site), amount) : amount;
  for (const move of offer.moves) {
    if (left <= 0) return;
    left -= take(future, move, Math.min(left, future.values[move.from]), offer);
  }
}

/** Moves children into the home offered, capped by its room; returns how many moved. */
function take(future: Future, move: Move, children: number, offer: PlannedOffer): number {
  const { values, arrived, counts, stochastic } = future;
  let taken = children;
  if (offer.room >= 0) {
    const room = stochastic ? Math.floor(values[offer.room]) : values[offer.room];
    taken = Math.min(taken, Math.max(0, room));
    values[offer.room] -= taken;
  }
  if (taken <= 0) return 0;
  if (offer.by === 'chance' || offer.by === 'rest') arrived[move.from] -= taken;
  else values[move.from] -= taken;
  arrived[move.to] += taken;
  counts[move.name] += taken;
  return taken;
}

function draw(future: Future, site: number): number {
  return uniform(future.seed, site, future.draw, future.step);
}
