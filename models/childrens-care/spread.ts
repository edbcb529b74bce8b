import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { parameters } from './parameters';

/** Standard deviations of the logarithm for the model's noise terms at one kind of place. */
export interface NoiseSizes {
  readonly entryNoiseSd: number;
  readonly entryDriftSd: number;
  readonly leavingNoiseSd: number;
  readonly leavingDriftSd: number;
  readonly turnoverSd: number;
}

/** How far past years say the next ones may stray, and how much of past growth goes on. */
export interface PastSpread {
  /** Last year used: nothing later was seen. */
  readonly upTo: number;
  readonly council: NoiseSizes;
  readonly england: NoiseSizes;
  readonly uascNoiseSd: number;
  /** Next year's growth per unit of the council's own mean growth of three years. */
  readonly ownGrowth: number;
  /** Next year's growth per unit of England's last growth. */
  readonly englandGrowth: number;
}

const FIRST_YEAR = 2011;
/** Fewer starts than this and a year's figure is mostly chance. */
const ENOUGH_STARTS = 40;
const LEAST_SD = 0.02;
const FAST = parameters.fastHalfLife.value;
const SLOW = parameters.slowHalfLife.value;
/** Half the width of a normal 80 % band, in standard deviations. */
const EIGHTY = 1.2815515655446004;

/** Variance left in a year's average of monthly noise of variance one. */
const YEAR_AVERAGE = averageVariance(0, (a, b) => halved(Math.abs(a - b) / FAST));
/** Variance of the average of the first and of the third year of slow drift begun at one. */
const SLOW_FIRST = averageVariance(0, slowCovariance);
const SLOW_THIRD = averageVariance(2, slowCovariance);

function slowCovariance(a: number, b: number): number {
  return halved(Math.abs(a - b) / SLOW) - halved((a + b) / SLOW);
}

function halved(halfLives: number): number {
  return exp(log(0.5) * halfLives);
}

/** Variance of the mean of the twelve months from `from` years on. */
function averageVariance(from: number, covariance: (a: number, b: number) => number): number {
  let sum = 0;
  for (let a = 0; a < 12; a++)
    for (let b = 0; b < 12; b++) sum += covariance(from + a / 12, from + b / 12);
  return sum / 144;
}

const starts = (place: PublishedFigures, year: number) => numberAt(place, 'starts', year);
const stock = (place: PublishedFigures, year: number) => numberAt(place, 'stock', year);

/** Ceases over the year's mean stock. */
function leavingRate(place: PublishedFigures, year: number): number | undefined {
  const ceases = numberAt(place, 'ceases', year);
  const before = stock(place, year - 1);
  const after = stock(place, year);
  if (ceases === undefined || before === undefined || after === undefined) return undefined;
  return ceases > 0 && before + after > 0 ? (2 * ceases) / (before + after) : undefined;
}

/** Error of a rule carried on, as a log ratio, with the part that chance alone explains. */
interface Miss {
  readonly place: PublishedFigures;
  readonly year: number;
  readonly error: number;
  readonly chance: number;
}

/** Next years' starts against the last year's. */
function entryMisses(places: readonly PublishedFigures[], ahead: number, upTo: number): Miss[] {
  return pairs(places, ahead, upTo, (place, year) => {
    const now = starts(place, year);
    const then = starts(place, year + ahead);
    if (!now || !then || now < ENOUGH_STARTS) return undefined;
    return { error: log(then / now), chance: 1 / now + 1 / then };
  });
}

/** Next years' leaving rate against the mean of the last three. */
function leavingMisses(places: readonly PublishedFigures[], ahead: number, upTo: number): Miss[] {
  return pairs(places, ahead, upTo, (place, year) => {
    const past = [0, 1, 2].map((back) => leavingRate(place, year - back));
    const then = leavingRate(place, year + ahead);
    const leavers = numberAt(place, 'ceases', year + ahead);
    if (!then || !leavers || leavers < ENOUGH_STARTS || past.some((rate) => !rate))
      return undefined;
    const mean = (past as number[]).reduce((all, rate) => all + rate, 0) / 3;
    return { error: log(then / mean), chance: (1 + 1 / 3) / leavers };
  });
}

function pairs(
  places: readonly PublishedFigures[],
  ahead: number,
  upTo: number,
  miss: (place: PublishedFigures, year: number) => { error: number; chance: number } | undefined,
): Miss[] {
  const found: Miss[] = [];
  for (const place of places)
    for (let year = FIRST_YEAR; year + ahead <= upTo; year++) {
      const one = miss(place, year);
      if (one) found.push({ place, year, ...one });
    }
  return found;
}

/**
 * Variance beyond chance: the one with which four in five errors lie inside their own 80 % band.
 * Each error is held against its own chance, so small places do not stand in for large ones.
 */
function variance(misses: readonly Miss[]): number {
  if (misses.length < 5) return 0;
  const inside = (size: number) =>
    misses.filter(({ error, chance }) => error * error <= EIGHTY * EIGHTY * (size + chance)).length;
  let low = 0;
  let high = 1;
  for (let round = 0; round < 40; round++) {
    const size = (low + high) / 2;
    if (inside(size) < 0.8 * misses.length) low = size;
    else high = size;
  }
  return low;
}

/** What entries and leaving share: the mean product of their errors, wild years capped. */
function covariance(entries: readonly Miss[], leaving: readonly Miss[]): number {
  const key = (miss: Miss) => `${miss.place.place.code}/${miss.year}`;
  const byKey = new Map(entries.map((miss) => [key(miss), cap(miss.error)]));
  const products = leaving.flatMap((miss) => {
    const entry = byKey.get(key(miss));
    return entry === undefined ? [] : [entry * cap(miss.error)];
  });
  if (products.length < 5) return 0;
  return Math.max(0, products.reduce((all, product) => all + product, 0) / products.length);
}

const cap = (error: number) => Math.min(0.5, Math.max(-0.5, error));

/**
 * Share of those ceasing who are under 18, England, the last three published years (0.61 before
 * ages were published). Noise of leaving falls on them alone: nobody puts off a birthday.
 */
function beforeEighteen(england: PublishedFigures, upTo: number): number {
  let all = 0;
  let adult = 0;
  for (const year of [upTo, upTo - 1, upTo - 2]) {
    const at18 = numberAt(england, 'ceases/age/18-plus', year);
    const ceases = numberAt(england, 'ceases', year);
    if (at18 === undefined || ceases === undefined) continue;
    all += ceases;
    adult += at18;
  }
  return all > 0 ? 1 - adult / all : 0.61;
}

function noiseSizes(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): NoiseSizes {
  const young = beforeEighteen(england, upTo);
  const entries = entryMisses(places, 1, upTo);
  const leaving = leavingMisses(places, 1, upTo);
  const entry = { first: variance(entries), third: variance(entryMisses(places, 3, upTo)) };
  const leave = {
    first: variance(leaving) / (young * young),
    third: variance(leavingMisses(places, 3, upTo)) / (young * young),
  };
  const common = covariance(entries, leaving) / young;
  const shared = Math.min(common, 0.8 * Math.min(entry.first, leave.first));
  const drift = ({ first, third }: { first: number; third: number }) =>
    Math.max(0, third - first) / (SLOW_THIRD - SLOW_FIRST);
  const noise = (first: number, slow: number) =>
    (first - slow * SLOW_FIRST - shared) / YEAR_AVERAGE;
  const sd = (size: number) => Math.sqrt(Math.max(LEAST_SD * LEAST_SD, size));
  return {
    entryNoiseSd: sd(noise(entry.first, drift(entry))),
    entryDriftSd: sd(drift(entry)),
    leavingNoiseSd: sd(noise(leave.first, drift(leave))),
    leavingDriftSd: sd(drift(leave)),
    turnoverSd: sd(shared / YEAR_AVERAGE),
  };
}

/** Mean yearly growth (log) of the stock over the three years up to `year`. */
export function pastGrowth(place: PublishedFigures, year: number): number | undefined {
  const now = stock(place, year);
  const before = stock(place, year - 3);
  return now && before ? log(now / before) / 3 : undefined;
}

/** Growth (log) of the stock in one year. */
export function lastGrowth(place: PublishedFigures, year: number): number | undefined {
  const now = stock(place, year);
  const before = stock(place, year - 1);
  return now && before ? log(now / before) : undefined;
}

/** Least squares of next year's growth on own past growth and England's last, both within 0 to 1. */
function growthWeights(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): { own: number; england: number } {
  let [xx, xy, yy, xt, yt] = [0, 0, 0, 0, 0];
  for (const place of places)
    for (let year = FIRST_YEAR + 3; year < upTo; year++) {
      const x = pastGrowth(place, year);
      const y = lastGrowth(england, year);
      const t = lastGrowth(place, year + 1);
      if (x === undefined || y === undefined || t === undefined) continue;
      const weight = Math.min(400, stock(place, year)!);
      const held = cap(t);
      xx += weight * x * x;
      xy += weight * x * y;
      yy += weight * y * y;
      xt += weight * x * held;
      yt += weight * y * held;
    }
  const determinant = xx * yy - xy * xy;
  if (!(determinant > 1e-12)) return { own: 0, england: 0.5 };
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    own: within((xt * yy - yt * xy) / determinant),
    england: within((yt * xx - xt * xy) / determinant),
  };
}

/** England's yearly changes in unaccompanied children, as the spread of slow drift. */
function uascNoise(england: PublishedFigures, upTo: number): number {
  const changes: number[] = [];
  for (let year = FIRST_YEAR + 1; year <= upTo; year++) {
    const now = numberAt(england, 'stock/uasc', year);
    const before = numberAt(england, 'stock/uasc', year - 1);
    if (now && before) changes.push(log(now / before));
  }
  const square = changes.reduce((all, change) => all + change * change, 0) / changes.length;
  return Math.sqrt(square / SLOW_FIRST / 2);
}

/**
 * Everything the model's bands are made from, estimated on figures for years up to `upTo` alone.
 * @param places the councils (England apart)
 */
export function pastSpread(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): PastSpread {
  const growth = growthWeights(places, england, upTo);
  return {
    upTo,
    council: noiseSizes(places, england, upTo),
    england: noiseSizes([england], england, upTo),
    uascNoiseSd: uascNoise(england, upTo),
    ownGrowth: growth.own,
    englandGrowth: growth.england,
  };
}
