import type { PublishedFigures } from '../../../src/kernel/figure';
import { dispersion, type Dispersion, type Miss } from './dispersion';
import { expectedStarts, type EntryReversion } from './entries-path';
import { expectedGrowth, regionGrowth, type GrowthWeights } from './growth';
import { FIRST_YEAR, change, groupHomes, held, spend, starts, stock } from './history';
import { expectedHomesShare, type HomesDrift } from './homes-path';
import { expectedSpending } from './spending-path';

/** How far outturns stray from what was said, one and three years on (variance of the log ratio). */
export interface Stray {
  readonly first: Dispersion;
  readonly third: Dispersion;
}

/** How far each measure strays. Sizes: children in care; starts; children in homes; children in care. */
export interface Strays {
  readonly stock: Stray;
  readonly entries: Stray;
  readonly homes: Stray;
  readonly spending: Stray;
  /** Of the variance of entries, the part that leaving shares: more short stays, or fewer. */
  readonly turnover: number;
}

export interface Rules {
  readonly growth: GrowthWeights;
  readonly entries: EntryReversion;
  readonly homes: HomesDrift;
}

/** Fewer children than this and a figure is mostly chance. */
const ENOUGH = { stock: 20, starts: 20, homes: 10 };
/**
 * Before any error is seen: as sure as so many errors, and how far (variance one and three years
 * on). Stock: England's growth of the year before, fading, held against 1996 to 2011 (DfE, national
 * time series: 14 overlapping spans of three years count as eight). The rest is an assumption.
 */
const PRIOR = {
  stock: { errors: 8, away: [0.00036, 0.0031] },
  entries: { errors: 4, away: [0.0016, 0.005] },
  homes: { errors: 4, away: [0.0012, 0.006] },
  spending: { errors: 4, away: [0.0006, 0.005] },
};

const ENOUGH_ERRORS = 20;

/** Student's t at 90 %, by degrees of freedom from one on, and the normal it tends to. */
const T90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356];
const NORMAL90 = 1.2816;

/**
 * What all councils share in a year is seen once a year, however many they are: with few years the
 * shared part is known badly, and a band from it is as wide as Student's t says. Three-year spans
 * overlap: three of them count as two.
 */
function fewYears({ shared, bySize }: Dispersion, seen: number, ahead: 1 | 3): Dispersion {
  const freedom = Math.max(1, Math.round(ahead === 1 ? seen : (2 * seen) / 3));
  const wider = T90[Math.min(freedom, T90.length) - 1] / NORMAL90;
  return { shared: shared * wider * wider, bySize };
}

const years = (found: readonly (Miss & { year: number })[]) =>
  new Set(found.map(({ year }) => year)).size;

type Said = (place: PublishedFigures, year: number) => readonly number[];
type Came = (place: PublishedFigures, from: number, to: number) => number | undefined;
type Size = (place: PublishedFigures, year: number) => number | undefined;

/** Errors of the rules at past origins up to `upTo`, as variances. */
export function strays(
  asked: readonly PublishedFigures[],
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  rules: Rules,
  upTo: number,
): Strays {
  const regions = new Map<number, ReturnType<typeof regionGrowth>>();
  for (let year = FIRST_YEAR; year <= upTo; year++)
    regions.set(year, regionGrowth(places, england, year));
  const growth: Said = (place, year) =>
    expectedGrowth(place, england, rules.growth, regions.get(year)!, year);
  const entries: Said = (place, year) => expectedStarts(place, england, rules.entries, year);
  const homes: Said = (place, year) => expectedHomesShare(place, england, rules.homes, year);
  const spending: Said = (place, year) =>
    expectedSpending(place, england, growth(place, year), year);

  const stray = (name: keyof typeof ENOUGH | 'spending', said: Said, came: Came, size: Size) => {
    const prior = PRIOR[name === 'starts' ? 'entries' : name];
    const least = name === 'spending' ? ENOUGH.stock : ENOUGH[name];
    const at = (ahead: 1 | 3): Dispersion => {
      const found = misses(asked, upTo, ahead, said, came, size, least);
      if (found.length >= ENOUGH_ERRORS) return fewYears(dispersion(found), years(found), ahead);
      // Too few to tell without an expectation: England's own series, or the first origins.
      const expected = prior.errors * prior.away[ahead === 1 ? 0 : 1];
      const seen = found.reduce((all, { error }) => all + error * error, 0);
      return { shared: (expected + seen) / (prior.errors + found.length), bySize: 0 };
    };
    const first = at(1);
    const third = asked.length === 1 || upTo - 3 > FIRST_YEAR + 1 ? at(3) : thrice(first);
    return { first, third };
  };

  return {
    stock: stray('stock', growth, (p, a, b) => change(stock(p, a), stock(p, b)), stock),
    entries: stray('starts', entries, (p, a, b) => change(starts(p, a), starts(p, b)), starts),
    homes: stray('homes', homes, homesChange, (p, year) => groupHomes(p, year)?.count),
    spending: stray('spending', spending, (p, a, b) => change(spend(p, a), spend(p, b)), stock),
    turnover: turnoverShare(asked, england, rules, upTo),
  };
}

/** Where three years have not yet passed: errors grow about as the square root of time. */
const thrice = ({ shared, bySize }: Dispersion): Dispersion => ({
  shared: 3 * shared,
  bySize: 2 * bySize,
});

function homesChange(place: PublishedFigures, from: number, to: number): number | undefined {
  const [before, after] = [groupHomes(place, from), groupHomes(place, to)];
  return before?.kind === after?.kind ? change(before?.share, after?.share) : undefined;
}

function misses(
  places: readonly PublishedFigures[],
  upTo: number,
  ahead: 1 | 3,
  said: Said,
  came: Came,
  size: Size,
  least: number,
): (Miss & { year: number })[] {
  const found: (Miss & { year: number })[] = [];
  for (const place of places)
    for (let year = FIRST_YEAR + 1; year + ahead <= upTo; year++) {
      const children = size(place, year);
      const outturn = came(place, year, year + ahead);
      if (outturn === undefined || children === undefined || children < least) continue;
      found.push({ error: outturn - said(place, year)[ahead - 1], size: children, year });
    }
  return found;
}

/**
 * Share of the variance of entries that leaving shares: regression of the error of ceases on the
 * error of starts a year on, wild years held, within 0 to 0.8.
 */
function turnoverShare(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  rules: Rules,
  upTo: number,
): number {
  let square = 0.02;
  let product = 0.4 * 0.02;
  for (const place of places)
    for (let year = FIRST_YEAR + 1; year < upTo; year++) {
      const now = starts(place, year);
      const entered = change(now, starts(place, year + 1));
      const left = change(leaving(place, year), leaving(place, year + 1));
      if (entered === undefined || left === undefined || !now || now < ENOUGH.starts) continue;
      const error = held(entered - expectedStarts(place, england, rules.entries, year)[0], 0.5);
      square += Math.max(0, error * error - 2 / now);
      product += error * held(left, 0.5);
    }
  return Math.min(0.8, Math.max(0, product / square));
}

/** Ceases in a year over the children who were there for them. */
function leaving(place: PublishedFigures, year: number): number | undefined {
  const left = place.series.ceases?.[year - place.firstYear];
  const before = stock(place, year - 1);
  const come = starts(place, year);
  if (typeof left !== 'number' || before === undefined || come === undefined) return undefined;
  return left / (before + come / 2);
}
