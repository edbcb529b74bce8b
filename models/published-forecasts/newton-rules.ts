import { logMeanSplit } from '../../src/maths/log-mean-split';
import { span, type NationalSeries } from './national-series';
import { evenGrowth, grown, straightLine } from './trends';

/** March 2020 as the report has it; revised to 80,000 since. */
export const CHILDREN_2020 = 80080;
const CHILDREN_2015 = 69470;
export const TREND = [86000, 95000] as const;
export const OPTIMISED = [64000, 77000] as const;
/** Fewer children in children's homes under the plan, as a number and as a share of the trend. */
export const FEWER_IN_HOMES = [3300, 4400] as const;
export const FEWER_IN_HOMES_SHARE = [0.37, 0.41] as const;
export const SPEND = { 2015: 3.8e9, 2020: 5.3e9, 2025: 7.4e9 } as const;
export const SPEND_SHARE = { 2015: 0.42, 2020: 0.51, 2025: 0.59 } as const;
export const LESS_SPEND = [1.4e9, 2e9] as const;

/** The ten years to March 2020 that both rules start from, the last as the report printed it. */
function tenYears({ childrenInCare }: NationalSeries): number[] {
  return [...span(childrenInCare, 2011, 2019), CHILDREN_2020];
}

/** The lower trend, `ahead` years after March 2020. */
export const low = (england: NationalSeries, ahead: number) =>
  straightLine(tenYears(england), ahead);

/** The upper trend, `ahead` years after March 2020. */
export function high(england: NationalSeries, ahead: number): number {
  return grown(CHILDREN_2020, evenGrowth(tenYears(england)[6], CHILDREN_2020, 3), ahead);
}

/** Children in homes in 2025, as 3,300 and 4,400 at 37 % and 41 % imply. */
export function impliedInHomes(): [number, number] {
  return [FEWER_IN_HOMES[0] / FEWER_IN_HOMES_SHARE[0], FEWER_IN_HOMES[1] / FEWER_IN_HOMES_SHARE[1]];
}

/** A reading that fits: the 27 % rise of 2015–20 again, and that times the upper trend's rise. */
export function readInHomes({ childrensHomes }: NationalSeries): [number, number] {
  const again = childrensHomes[2020] * 1.27;
  return [again, (again * TREND[1]) / CHILDREN_2020];
}

/** Shares of the growth in spending: child population, children in care for each child, cost. */
export function growthShares({ children }: NationalSeries): number[] {
  const factors = (year: 2015 | 2020, inCare: number) => [
    children[year],
    inCare / children[year],
    SPEND[year] / inCare,
  ];
  const effects = logMeanSplit([factors(2015, CHILDREN_2015)], [factors(2020, CHILDREN_2020)]);
  return effects.map((effect) => effect / (SPEND[2020] - SPEND[2015]));
}

/** All children's services in 2024–25 as printed (£600m more), times the printed share. */
export const spendAsPrinted = (SPEND[2020] / SPEND_SHARE[2020] + 0.6e9) * SPEND_SHARE[2025];
