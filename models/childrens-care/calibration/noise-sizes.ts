import { exp } from '../../../src/maths/exp';
import { FAST_YEAR, LEVEL_YEARS, SLOW_YEARS, responseVariance } from './averages';
import { varianceAt as dispersionAt } from './dispersion';
import { held } from './history';
import type { Stray, Strays } from './strays';

/** What noise acts on at a place, from its baseline. */
export interface Exposure {
  readonly stock: number;
  readonly starts: number;
  readonly inHomes: number;
  /** A year, for each child in care: entries, leaving that noise moves, all that leaves. */
  readonly entries: number;
  readonly leaving: number;
  readonly allLeaving: number;
  /** Of entries, the share of unaccompanied children, and the spread of their arrivals. */
  readonly uascShare: number;
  readonly uascNoiseSd: number;
  /** A year, for each unaccompanied child in care. */
  readonly uascLeaving: number;
  /** A year, for each child in a children's home: who comes by need, and who leaves. */
  readonly homesNeed: number;
  readonly homesLeaving: number;
  /** Of spending, the share that children's homes take. */
  readonly homesCostShare: number;
}

/** Standard deviations of the logarithm for the model's noise terms at one place. */
export interface NoiseSizes {
  readonly entryNoiseSd: number;
  readonly entryDriftSd: number;
  readonly leavingNoiseSd: number;
  readonly leavingDriftSd: number;
  readonly turnoverSd: number;
  readonly homesNoiseSd: number;
  readonly homesDriftSd: number;
  readonly costNoiseSd: number;
  readonly costDriftSd: number;
}

const MOST_VARIANCE = 0.6;

/** What noise of a year's average needs to be, to stray so far in the first and the third year. */
function fastAndSlow(
  [first, third]: readonly number[],
  [slowFirst, slowThird]: readonly [number, number],
): { fast: number; slow: number } {
  const slow = Math.max(0, third - first) / (slowThird - slowFirst);
  return { fast: Math.max(0, first - slow * slowFirst) / FAST_YEAR, slow };
}

/** By month, how much a rate (a year, for each in stock) moves the log stock at `months`. */
const weights = (months: number, rate: number, leaving: number) =>
  Array.from(
    { length: months },
    (_, month) => (rate / 12) * exp((-leaving * (months - month - 0.5)) / 12),
  );

/** Variance (log) that chance gives a stock of `n` after `years`, whole people coming and going. */
const chance = (turnover: number, leaving: number, years: number, n: number) =>
  (turnover * (1 - exp(-2 * leaving * years))) / (2 * leaving * Math.max(1, n));

/** Variances of two noises on one stock so that it strays as far as wanted at one and three years. */
function solve(
  wanted: readonly [number, number],
  fast: readonly [number, number],
  slow: readonly [number, number],
): { fast: number; slow: number } {
  const determinant = fast[0] * slow[1] - fast[1] * slow[0];
  const x = (wanted[0] * slow[1] - wanted[1] * slow[0]) / determinant;
  const y = (fast[0] * wanted[1] - fast[1] * wanted[0]) / determinant;
  if (x < 0) return { fast: 0, slow: Math.max(0, wanted[1] / slow[1]) };
  if (y < 0) return { fast: Math.max(0, (wanted[0] / fast[0] + wanted[1] / fast[1]) / 2), slow: 0 };
  return { fast: x, slow: y };
}

/** Sizes of noise with which a place of this size strays as past errors did. */
export function noiseSizes(strays: Strays, at: Exposure): NoiseSizes {
  const away = (stray: Stray, of: number) => {
    const size = Math.max(1, of);
    return [dispersionAt(stray.first, size), dispersionAt(stray.third, size)] as const;
  };

  const entriesAway = away(strays.entries, at.starts).map((all, i) => {
    const uasc = at.uascShare * at.uascNoiseSd;
    const arrivals = uasc * uasc * SLOW_YEARS[i];
    return Math.max(0, all - 1 / Math.max(1, at.starts) - arrivals);
  });
  const entry = fastAndSlow(entriesAway, LEVEL_YEARS);
  const turnover = strays.turnover * entry.fast;
  const own = entry.fast - turnover;

  const stockAway = away(strays.stock, at.stock);
  const left = [12, 36].map((months, i) => {
    const byEntries = weights(months, at.entries, at.allLeaving);
    const both = weights(months, at.entries - at.leaving, at.allLeaving);
    const uasc = at.uascShare * at.uascNoiseSd;
    const byArrivals = weights(months, at.entries, at.uascLeaving);
    const explained =
      chance(at.entries + at.allLeaving, at.allLeaving, months / 12, at.stock) +
      own * responseVariance('fast', byEntries) +
      entry.slow * responseVariance('level', byEntries) +
      uasc * uasc * responseVariance('slow', byArrivals) +
      turnover * responseVariance('fast', both);
    return Math.max(0, stockAway[i] - explained);
  });
  const byLeaving = [12, 36].map((months) => weights(months, at.leaving, at.allLeaving));
  const leaving = solve(
    [left[0], left[1]],
    [responseVariance('fast', byLeaving[0]), responseVariance('fast', byLeaving[1])],
    [responseVariance('level', byLeaving[0]), responseVariance('level', byLeaving[1])],
  );

  const homesAway = away(strays.homes, at.inHomes);
  const homesLeft = [12, 36].map((months, i) => {
    const byChance = chance(2 * at.homesLeaving, at.homesLeaving, months / 12, at.inHomes);
    return Math.max(0, homesAway[i] - byChance);
  });
  const byNeed = [12, 36].map((months) => weights(months, at.homesNeed, at.homesLeaving));
  const homes = solve(
    [homesLeft[0], homesLeft[1]],
    [responseVariance('fast', byNeed[0]), responseVariance('fast', byNeed[1])],
    [responseVariance('slow', byNeed[0]), responseVariance('slow', byNeed[1])],
  );

  const spendingAway = away(strays.spending, at.stock).map((all, i) => {
    const byHomes = at.homesCostShare * at.homesCostShare * homesAway[i];
    // Over a year the mean stock strays less than its end: a third at first, most of it later.
    return Math.max(0, all - (stockAway[i] + byHomes) * (i === 0 ? 0.33 : 0.75));
  });
  const cost = fastAndSlow(spendingAway, SLOW_YEARS);

  const sd = (variance: number) => Math.sqrt(Math.min(MOST_VARIANCE, variance));
  return {
    entryNoiseSd: sd(own),
    entryDriftSd: sd(entry.slow),
    leavingNoiseSd: sd(leaving.fast),
    leavingDriftSd: sd(leaving.slow),
    turnoverSd: sd(turnover),
    homesNoiseSd: sd(homes.fast),
    homesDriftSd: sd(homes.slow),
    costNoiseSd: sd(cost.fast),
    costDriftSd: sd(cost.slow),
  };
}

/** A very small place strays so far that its middle means little: at most so much is made up for. */
const MOST_SHIFT = 0.06;
const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const square = (sd: number) => sd * sd;

/**
 * How far above the expected path (log) the middle future of the stock ends: noise has mean one, so
 * the middle of its average lies half its variance below one; less leaving means more children.
 */
export function medianShift(sizes: NoiseSizes, at: Exposure, months: number): number {
  const below = (rate: number, fast: number, slow: number) => {
    const by = weights(months, rate, at.allLeaving);
    const variance =
      square(fast) * responseVariance('fast', by) + square(slow) * responseVariance('level', by);
    return variance / (2 * total(by));
  };
  const { entryNoiseSd, entryDriftSd, leavingNoiseSd, leavingDriftSd, turnoverSd } = sizes;
  const joined = (sd: number) => Math.sqrt(square(sd) + square(turnoverSd));
  return held(
    below(at.leaving, joined(leavingNoiseSd), leavingDriftSd) -
      below(at.entries, joined(entryNoiseSd), entryDriftSd),
    MOST_SHIFT,
  );
}
