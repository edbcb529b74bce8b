import { exp } from '../maths/exp';
import { binomialCount, wholeCount } from '../maths/counts';
import type { Future } from './future';
import type { PlannedOffer } from './plan';

/**
 * Offers homes in order to everyone in the pools, and to those who could move on from where they
 * live. No offer takes more children than it has room for; nobody leaves a home before another
 * has accepted.
 */
export function place(future: Future): void {
  const { offers } = future.plan;
  for (let i = 0; i < offers.length; i++) {
    const offer = offers[i];
    future.values[offer.moved] = 0;
    if (offer.by === 'amount') placeAmount(future, offer);
    else if (offer.by === 'hazard') placeCandidates(future, offer);
    else placeSeeking(future, offer);
  }
}

/** Children in a pool: each takes the home by chance, or everyone left does. */
function placeSeeking(future: Future, offer: PlannedOffer): void {
  const { values, arrived, counts, chance: drawn, stochastic } = future;
  const { entry, from, to, sites, room, name } = offer;
  const rest = offer.by === 'rest';
  for (let i = 0; i < from.length; i++) {
    const children = arrived[from[i]];
    if (children <= 0) continue;
    let taken = children;
    if (!rest) {
      const chance = values[entry[i]];
      if (stochastic) taken = binomialCount(drawn[sites + i], children, chance);
      else taken = children * Math.min(1, Math.max(0, chance));
    }
    if (room >= 0) taken = withinRoom(future, room, taken);
    if (taken <= 0) continue;
    arrived[from[i]] = children - taken;
    arrived[to[i]] += taken;
    values[offer.moved] += taken;
    counts[name] += taken;
  }
}

/** Children in a home who would move on, by hazard, if the other home has room. */
function placeCandidates(future: Future, offer: PlannedOffer): void {
  const { values, chance: drawn, stochastic, dt } = future;
  for (let i = 0; i < offer.from.length; i++) {
    const children = values[offer.from[i]];
    const hazard = values[offer.entry[i]];
    if (children <= 0 || hazard <= 0) continue;
    const chance = 1 - exp(-hazard * dt);
    const wanting = stochastic
      ? binomialCount(drawn[offer.sites + i], children, chance)
      : children * chance;
    moveOn(future, offer, i, wanting);
  }
}

/** Up to so many children a month, from the first cell on while there are children and room. */
function placeAmount(future: Future, offer: PlannedOffer): void {
  const { values, chance: drawn, stochastic, dt } = future;
  const amount = values[offer.entry[0]] * dt * 12;
  if (amount <= 0) return;
  let left = stochastic ? wholeCount(drawn[offer.sites], amount) : amount;
  for (let i = 0; i < offer.from.length && left > 0; i++) {
    const moved = moveOn(future, offer, i, Math.min(left, values[offer.from[i]]));
    left -= moved;
  }
}

function moveOn(future: Future, offer: PlannedOffer, i: number, wanting: number): number {
  const taken = offer.room >= 0 ? withinRoom(future, offer.room, wanting) : wanting;
  if (taken <= 0) return 0;
  future.values[offer.from[i]] -= taken;
  future.arrived[offer.to[i]] += taken;
  future.values[offer.moved] += taken;
  future.counts[offer.name] += taken;
  return taken;
}

/** Caps a number of children by the room left, and takes that room up. */
function withinRoom({ values, stochastic }: Future, room: number, wanting: number): number {
  const left = stochastic ? Math.floor(values[room]) : values[room];
  const taken = Math.min(wanting, Math.max(0, left));
  values[room] -= taken;
  return taken;
}
