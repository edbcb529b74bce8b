import type { PublishedFigures } from '../../../src/kernel/figure';
import { log } from '../../../src/maths/log';
import { FIRST_YEAR, held, pastGrowth, stock } from './history';

/** How much of past growth of the stock goes on into the next year. */
export interface GrowthWeights {
  /** Per unit of England's last growth: what places share. */
  readonly nation: number;
  /** Per unit of the region's last growth beyond England's. */
  readonly region: number;
  /** Per unit of a council's own three-year growth beyond England's: mostly noise. */
  readonly own: number;
}

/** Growth (log) of each region's children in care in the last year beyond England's. */
export type RegionGrowth = Readonly<Record<string, number>>;

/** Assumption: what goes on of growth fades to this share a year. */
const KEPT_A_YEAR = 0.85;
/** Before any year is seen, and how sure: England's growth lasts, a council's own hardly. */
const PRIOR = {
  nation: { mean: 1, sd: 0.2 },
  region: { mean: 0.3, sd: 0.15 },
  own: { mean: 0.1, sd: 0.1 },
};
/** Growth of England strays from what was said of it by about this much a year (sd of log). */
const NATION_SD = 0.012;
/** Growth of a council of n children strays by about √(0.0023 + 1.2/n) a year (sd of log). */
const COUNCIL_VARIANCE = { shared: 0.0023, bySize: 1.2 };
const MOST_GROWTH = 0.15;

/** A council's yearly growth over three years (one where three are not published). */
function ownGrowth(place: PublishedFigures, year: number): number | undefined {
  return pastGrowth(place, year, 3) ?? pastGrowth(place, year, 1);
}

/** Growth of each region in the year to `year` beyond England's, over councils with both years. */
export function regionGrowth(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  year: number,
): RegionGrowth {
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  for (const place of places) {
    const [then, now] = [stock(place, year - 1), stock(place, year)];
    if (!then || !now) continue;
    const { region } = place.place;
    before[region] = (before[region] ?? 0) + then;
    after[region] = (after[region] ?? 0) + now;
  }
  const nation = pastGrowth(england, year, 1) ?? 0;
  return Object.fromEntries(
    Object.keys(before).map((region) => [region, log(after[region] / before[region]) - nation]),
  );
}

/** Sums of a weighted regression through the origin. */
interface Seen {
  square: number;
  product: number;
}

/** Weights of past growth, from the years up to `upTo` and the priors above. */
export function growthWeights(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): GrowthWeights {
  const seen = {
    nation: { square: 0, product: 0 },
    region: { square: 0, product: 0 },
    own: { square: 0, product: 0 },
  };
  const add = (to: Seen, said: number, came: number, weight: number) => {
    to.square += weight * said * said;
    to.product += weight * said * came;
  };
  for (let year = FIRST_YEAR + 1; year < upTo; year++) {
    const last = pastGrowth(england, year, 1);
    const next = pastGrowth(england, year + 1, 1);
    if (last === undefined || next === undefined) continue;
    add(seen.nation, KEPT_A_YEAR * last, next, 1 / (NATION_SD * NATION_SD));
    const usual = ownGrowth(england, year) ?? last;
    const regions = regionGrowth(places, england, year);
    for (const place of places) {
      const before = ownGrowth(place, year);
      const after = pastGrowth(place, year + 1, 1);
      const size = stock(place, year);
      if (before === undefined || after === undefined || !size) continue;
      const weight = 1 / (COUNCIL_VARIANCE.shared + COUNCIL_VARIANCE.bySize / size);
      const came = held(after - next, MOST_GROWTH);
      add(seen.region, KEPT_A_YEAR * (regions[place.place.region] ?? 0), came, weight / 10);
      add(seen.own, KEPT_A_YEAR * held(before - usual, MOST_GROWTH), came, weight);
    }
  }
  const weigh = (name: keyof typeof PRIOR): number => {
    const { mean, sd } = PRIOR[name];
    const { square, product } = seen[name];
    const weight = (mean / (sd * sd) + product) / (1 / (sd * sd) + square);
    return Math.min(1.1, Math.max(0, weight));
  };
  return { nation: weigh('nation'), region: weigh('region'), own: weigh('own') };
}

/** Expected growth (log) of the stock over the next one, two and three years. */
export function expectedGrowth(
  place: PublishedFigures,
  england: PublishedFigures,
  weights: GrowthWeights,
  regions: RegionGrowth,
  year: number,
): readonly number[] {
  const nation = pastGrowth(england, year, 1) ?? 0;
  const usual = ownGrowth(england, year) ?? nation;
  const isEngland = place.place.kind === 'england';
  const own = isEngland ? usual : (ownGrowth(place, year) ?? usual);
  const region = isEngland ? 0 : (regions[place.place.region] ?? 0);
  const now =
    weights.nation * nation +
    weights.region * region +
    weights.own * held(own - usual, MOST_GROWTH);
  let growth = 0;
  let kept = 1;
  return [1, 2, 3].map(() => {
    kept *= KEPT_A_YEAR;
    growth += kept * now;
    return growth;
  });
}
