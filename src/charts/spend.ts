import { bandFrom } from './band';
import type { Drawing } from './drawing';
import { fan, type Fan } from './fan';
import { financialYear, money, moneyTick } from './format';

/** Spend by financial year, £: `year` 2024 is 2023–24; `start` is the first year forecast. */
export type Spend = Omit<Fan, 'format' | 'publishedFormat' | 'tickFormat' | 'yearName' | 'step'>;

/** Yearly spend: a fan in pounds over financial years, from the last year published. */
export function spend(spec: Spend, width: number): Drawing {
  const last = spec.history.at(-1);
  const known = last?.year === spec.start - 1 && typeof last.figure === 'number';
  const series = known
    ? spec.series.map((each) => ({ ...each, band: bandFrom(last.figure as number, each.band) }))
    : spec.series;
  const shown = { ...spec, series, start: known ? spec.start - 1 : spec.start, step: 1 };
  const pounds = { format: money, publishedFormat: money, tickFormat: moneyTick };
  return fan({ ...shown, ...pounds, yearName: financialYear }, width);
}
