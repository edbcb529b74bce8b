import { exp } from '../../src/maths/exp';
import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { costGrowth, unitCostGrowth } from './calibration/spending-path';
import { HOMES } from './dimensions';
import { parameters } from './parameters';
import type { Filled, StartState } from './start-state';

const WEEKS = 365.25 / 7;

/** A unit cost outside this many times England's is taken for an error of the return. */
const PLAUSIBLE = { low: 0.4, high: 2.5 };

/**
 * Costs and distance at the start: the place's published unit costs where plausible, its published
 * spending, England's otherwise. Where homes by unit cost would exceed the published total, unit
 * costs are scaled down to nine tenths of it. Published money is a year's average, around the end of
 * September; half a year's growth of cost a child carries it on to 31 March.
 */
export function finance(
  start: StartState,
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): { parameters: Record<string, number | readonly number[]>; filled: Filled[] } {
  const filled: Filled[] = [];
  const unitCost = (key: string, name: string, fallback: number): number => {
    const nation = numberAt(england, key, year) ?? fallback;
    const own = numberAt(figures, key, year);
    if (own !== undefined && own > PLAUSIBLE.low * nation && own < PLAUSIBLE.high * nation)
      return own;
    filled.push({
      what: name,
      from: own === undefined ? 'England’s' : 'England’s: the published figure is not plausible',
    });
    return nation;
  };
  const homesCost = unitCost(
    'unit-cost/residential',
    'weekly cost of children’s homes',
    parameters.costHomes.value,
  );
  const fosteringCost = unitCost('unit-cost/fostering', 'weekly cost of fostering', 720);

  const count = (home: string) => start.count((_, kind) => kind === home);
  const [kinship, council, agency] = ['kinship', 'council', 'agency'].map(count);
  const fostered = kinship + council + agency;
  const central =
    kinship * parameters.costKinship.value +
    council * parameters.costCouncil.value +
    agency * parameters.costAgency.value;
  const fosterScale = fostered > 0 ? (fosteringCost * fostered) / central : 1;

  const growth = {
    homes: unitCostGrowth(england, 'unit-cost/residential', year) ?? costGrowth(england, year),
    fostering: unitCostGrowth(england, 'unit-cost/fostering', year) ?? costGrowth(england, year),
  };
  const fosteringOn = exp(growth.fostering / 2);
  const weekly =
    fosteringCost * fostered +
    homesCost * count('childrens-home') +
    parameters.costSupported.value * count('supported') +
    parameters.costOther.value * count('other') +
    parameters.costParents.value * count('parents');
  const onTo31March = exp(costGrowth(england, year) / 2);
  const nationTotal = numberAt(england, 'spend/looked-after', year);
  const nationStock = numberAt(england, 'stock', year) ?? 1;
  const published = numberAt(figures, 'spend/looked-after', year);
  if (published === undefined)
    filled.push({
      what: 'yearly spending',
      from: 'homes by unit cost and England’s other services a child',
    });
  const otherPerChild = Math.max(0, (nationTotal ?? 0) / nationStock - 71000);
  const spending = published ?? WEEKS * weekly + otherPerChild * start.total;
  const scale = Math.min(1, (0.9 * spending) / Math.max(1, WEEKS * weekly));
  if (scale < 1) filled.push({ what: 'unit costs', from: 'scaled down to the published spending' });
  return {
    filled,
    parameters: {
      spendingStart: spending * onTo31March,
      homesGrowthNow: Math.max(0.01, growth.homes),
      fosteringGrowthNow: Math.max(0.01, growth.fostering),
      otherGrowthNow: Math.max(0.01, (growth.homes + growth.fostering) / 2),
      costKinship: parameters.costKinship.value * fosterScale * scale * fosteringOn,
      costCouncil: parameters.costCouncil.value * fosterScale * scale * fosteringOn,
      costAgency: parameters.costAgency.value * fosterScale * scale * fosteringOn,
      costHomes: homesCost * scale * exp(growth.homes / 2),
      costSupported: parameters.costSupported.value * scale,
      costOther: parameters.costOther.value * scale,
      costParents: parameters.costParents.value * scale,
      farShare: farShares(start, figures, england, year, filled),
    },
  };
}

/** England's share over 20 miles by published kind of home, for the model's kinds. */
const FAR_KEYS: Readonly<Record<string, string>> = {
  kinship: 'foster',
  council: 'foster',
  agency: 'foster',
  parents: 'with-parents',
  adoption: 'placed-for-adoption',
  'childrens-home': 'childrens-homes-secure',
  supported: 'semi-independent',
  other: 'other',
};

/** Share of children over 20 miles from home by kind of home, scaled to the published number. */
function farShares(
  start: StartState,
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  filled: Filled[],
): number[] {
  const shares = HOMES.map((home) => {
    const far = numberAt(england, `england/over-20-miles/${FAR_KEYS[home]}`, year);
    const known = numberAt(england, `england/distance-known/${FAR_KEYS[home]}`, year);
    return far !== undefined && known ? far / known : 0.2;
  });
  const counts = HOMES.map((home) => start.count((_, kind) => kind === home));
  const expected = shares.reduce((all, share, i) => all + share * counts[i], 0);
  const published = numberAt(figures, 'stock/distance/over-20-miles', year);
  if (published === undefined)
    filled.push({
      what: 'children over 20 miles from home',
      from: 'England’s pattern by kind of home',
    });
  const scale = published === undefined || expected <= 0 ? 1 : published / expected;
  const top = Math.max(...shares.map((share) => share * scale));
  return shares.map((share) => Math.min(1, share * scale * (top > 1 ? 1 / top : 1)));
}
