import { bothSidesOf10, count, forecast, oftenOf10, roundThreshold } from '../../charts/format';
import { pairs, quantileOf, shareBelow } from '../../charts/pairs';
import type { ByMarch, Need } from './needs';

/** The first sentence: how often at least so many children lack a family that fits. */
export interface Shortage {
  readonly threshold: number;
  /** Share of futures with at least as many, and with fewer, in words: "7 of 10", "3 of 10". */
  readonly atLeast: string;
  readonly fewer: string;
}

/** A round number that about seven in ten futures reach, and how many do. */
export function shortage(missing: Float64Array, threshold = thresholdFor(missing)): Shortage {
  const [fewer, atLeast] = bothSidesOf10(shareBelow(missing, threshold));
  return { threshold, atLeast, fewer };
}

export function thresholdFor(missing: Float64Array): number {
  return roundThreshold(Math.max(0, quantileOf(missing, 0.3)));
}

/** "at least 100 children", "at least one child". */
export const atLeastWords = (n: number) =>
  n === 1 ? 'at least one child' : `at least ${count(n)} children`;
export const fewerWords = (n: number) => (n === 1 ? 'for not even one' : 'for fewer');

export function shortageWords(s: Shortage, place: string, date: string): string {
  return `In ${s.atLeast} simulated futures ${place} lacks foster families that fit for ${atLeastWords(s.threshold)} in ${date}; in ${s.fewer}, ${fewerWords(s.threshold)}, if these assumptions hold.`;
}

/** On paper: places with carers against children whose plan is such a family. */
export function paperWords(carers: Need, last: number): string {
  const [enough, short] = bothSidesOf10(shareBelow(carers.gap![last], 1));
  return `On paper carers would have places enough in ${enough} futures, too few in ${short}. But a free place is not a match: a family fits when it is near enough and right for the child.`;
}

/** Children's homes: who would need one, who would live in one. */
export function homesWords(homes: Need, last: number, date: string): string {
  const [wanted, living] = [homes.wanted, homes.living!].map((each) => quantileOf(each[last], 0.5));
  return `In the middle future about ${forecast(living)} children under 16 live in children’s homes in ${date}; for about ${forecast(wanted)} that is the home they need, the others wait for a family.`;
}

/** "about 150", "less than one": an estimate of children, now. */
export function estimateWords(values: Float64Array): string {
  const middle = forecast(quantileOf(values, 0.5));
  return middle === '0' ? 'less than one' : `about ${middle}`;
}

/** With and without changes, future by future. */
export function changedWords(today: Float64Array, changed: Float64Array, date: string): string {
  const p = pairs(today, changed);
  const middle = (values: Float64Array) => forecast(quantileOf(values, 0.5));
  if (p.same > 0.95) return `With your changes nothing differs here in ${date}.`;
  const [fewer, rest] = bothSidesOf10(p.less);
  const others = p.same < 0.05 ? 'more' : p.more < 0.05 ? 'as many' : 'as many or more';
  const [from, to] = [middle(today), middle(changed)];
  const instead = from === to ? `about ${to}, with and without` : `${to} instead of ${from}`;
  return `With your changes fewer children lack such a family in ${date} in ${fewer} paired futures, ${others} in ${rest}: in the middle future ${instead}.`;
}

/** "short in 3 of 10", "at least 50 short in 7 of 10": never a number out of none. */
export function oddsWords(gap: Float64Array): string {
  const enough = shareBelow(gap, 1);
  if (enough >= 0.05) return `short in ${oftenOf10(1 - enough)}`;
  const { threshold, atLeast } = shortage(gap);
  return `at least ${count(threshold)} short in ${atLeast}`;
}

/** The spread of a count in words: "90 (70 to 120)". */
export function spreadWords(values: Float64Array): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => forecast(quantileOf(values, share)));
  return `${middle} (${low} to ${high})`;
}

export const lastOf = (values: ByMarch): Float64Array => values[values.length - 1];
