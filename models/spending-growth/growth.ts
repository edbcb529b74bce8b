import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { logMeanSplit } from '../../src/maths/log-mean-split';
import { priceGrowth } from './inflation';

/** What the growth of spending came from, £ a year each; they add up to it exactly. */
export interface GrowthParts {
  /** More or fewer children living in the area. */
  readonly population: number;
  /** More or fewer of each 10,000 of them in care. */
  readonly numbers: number;
  /** More or fewer of those in care outside foster homes; undefined: within `price`. */
  readonly mix: number | undefined;
  /** What a child in care costs, inflation and (where it is known) mix apart. */
  readonly price: number;
  /** General inflation. */
  readonly inflation: number;
}

/** A place's spending on children in care in two years, and what lies between them. */
export interface Growth {
  /** Financial years, by the year they end in. */
  readonly from: number;
  readonly to: number;
  /** £ a year. */
  readonly before: number;
  readonly after: number;
  readonly parts: GrowthParts;
  /** Years whose spending on fostering is missing or not believed: why there is no mix. */
  readonly without: readonly FosterGap[];
}

/** Why spending on foster homes in a year cannot be told from the rest. */
export interface FosterGap {
  readonly year: number;
  readonly why: 'missing' | 'doubted';
}

/** A place in a year: all that the split needs. */
interface Year {
  readonly year: number;
  readonly spend: number;
  readonly children: number;
  readonly population: number;
  readonly foster: { readonly children: number; readonly spend: number } | FosterGap['why'];
}

/** A week's cost of a foster home is not believed above this many times England's, or below. */
const believedUpTo = 2.5;
const believedFrom = 0.4;

/**
 * The split over the longest span a place's figures allow; undefined where fewer than two years
 * have spending, children in care and children living in the area.
 * @param doubted years whose published weekly cost of fostering is doubted
 */
export function spendingGrowth(
  place: PublishedFigures,
  england: PublishedFigures,
  doubted: readonly number[] = [],
): Growth | undefined {
  const years = usableYears(place, england, doubted);
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || first.year === last.year) return undefined;
  const level = priceGrowth(first.year, last.year);
  if (level === undefined) return undefined;
  const without = [first, last].flatMap(({ year, foster }) =>
    typeof foster === 'string' ? [{ year, why: foster }] : [],
  );
  const [population, numbers, mix, price, inflation] = logMeanSplit(
    groups(first, 1, without.length === 0),
    groups(last, level, without.length === 0),
  );
  return {
    from: first.year,
    to: last.year,
    before: first.spend,
    after: last.spend,
    parts: {
      population,
      numbers,
      mix: without.length === 0 ? mix : undefined,
      price,
      inflation,
    },
    without,
  };
}

/**
 * Foster homes and all other homes: population × in care of each child × share in these homes ×
 * price of one at the first year's price level × price level = spending. Without the split by
 * home, one group whose share is 1.
 */
function groups({ spend, children, population, foster }: Year, level: number, split: boolean) {
  const group = (inGroup: number, spent: number) => [
    population,
    children / population,
    inGroup / children,
    spent / inGroup / level,
    level,
  ];
  if (!split || typeof foster === 'string') return [group(children, spend)];
  return [
    group(foster.children, foster.spend),
    group(children - foster.children, spend - foster.spend),
  ];
}

function usableYears(
  place: PublishedFigures,
  england: PublishedFigures,
  doubted: readonly number[],
): Year[] {
  const count = Math.max(0, ...Object.values(place.series).map((figures) => figures.length));
  const years: Year[] = [];
  for (let year = place.firstYear; year < place.firstYear + count; year++) {
    const spend = numberAt(place, 'spend/looked-after', year) ?? 0;
    const children = numberAt(place, 'stock', year) ?? 0;
    const population = numberAt(place, 'population/0-17', year) ?? 0;
    if (spend <= 0 || children <= 0 || population <= 0) continue;
    const foster = fosterIn(place, england, year, doubted.includes(year), spend, children);
    years.push({ year, spend, children, population, foster });
  }
  return years;
}

function fosterIn(
  place: PublishedFigures,
  england: PublishedFigures,
  year: number,
  doubted: boolean,
  spend: number,
  children: number,
): Year['foster'] {
  const inHomes = numberAt(place, 'stock/home/foster', year) ?? 0;
  const weekly = weeklyFosterCost(place, year);
  if (weekly === undefined || weekly <= 0 || inHomes <= 0) return 'missing';
  const usual = weeklyFosterCost(england, year) ?? weekly;
  const far = weekly > believedUpTo * usual || weekly < believedFrom * usual;
  const spent = weekly * inHomes * (365 / 7);
  // Nothing may be left for the other homes, or somebody without any money.
  if (doubted || far || spent >= spend || inHomes >= children) return 'doubted';
  return { children: inHomes, spend: spent };
}

/** £ for each foster child a week, as the publisher makes it: of the children of 31 March. */
function weeklyFosterCost(place: PublishedFigures, year: number): number | undefined {
  const published = numberAt(place, 'unit-cost/fostering', year);
  if (published !== undefined) return published;
  const spend = numberAt(place, 'spend/fostering', year);
  const inHomes = numberAt(place, 'stock/home/foster', year) ?? 0;
  return spend === undefined || inHomes <= 0 ? undefined : (spend / inHomes) * (7 / 365);
}
