import { numberAt, type PublishedFigures } from '../../../src/kernel/figure';
import { exp } from '../../../src/maths/exp';
import { log } from '../../../src/maths/log';
import { FIRST_YEAR, change, held, spend, stock, stockOverYear } from './history';

/** Assumption where England's spending is published for one year or none. */
const USUAL = 0.045;
/** What goes on of the growth of cost a child fades to this share a year. */
const KEPT_A_YEAR = 0.95;

/** England's growth (log, a year) of spending for each child in care, since the year last known. */
export function costGrowth(england: PublishedFigures, upTo: number): number {
  const years = Array.from({ length: upTo - FIRST_YEAR + 1 }, (_, i) => upTo - i);
  const [last, before] = years.filter((year) => spend(england, year) !== undefined);
  if (last === undefined || before === undefined) return USUAL;
  const perChild = (year: number) => spend(england, year)! / (stockOverYear(england, year) ?? 1);
  return held(log(perChild(last) / perChild(before)) / (last - before), 0.2);
}

/** England's growth (log, a year) of a weekly unit cost over at most three years, or undefined. */
export function unitCostGrowth(
  england: PublishedFigures,
  key: string,
  upTo: number,
): number | undefined {
  for (const back of [3, 2, 1]) {
    const grown = change(numberAt(england, key, upTo - back), numberAt(england, key, upTo));
    if (grown !== undefined) return grown / back;
  }
  return undefined;
}

/**
 * Expected change (log) of yearly spending over the next one, two and three financial years: cost
 * a child as England's last, times children in care over the year.
 * @param growth expected growth (log) of the stock over one, two and three years
 */
export function expectedSpending(
  place: PublishedFigures,
  england: PublishedFigures,
  growth: readonly number[],
  year: number,
): readonly number[] {
  const now = stock(place, year) ?? 0;
  const over = stockOverYear(place, year) ?? now;
  const cost = costGrowth(england, year);
  let grown = 0;
  let kept = 1;
  return growth.map((to, i) => {
    grown += kept * cost;
    kept *= KEPT_A_YEAR;
    const mean = (now * (exp(i === 0 ? 0 : growth[i - 1]) + exp(to))) / 2;
    return grown + (over > 0 && mean > 0 ? log(mean / over) : 0);
  });
}
