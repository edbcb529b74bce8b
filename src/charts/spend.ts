import type { Band } from './band';
import type { Drawing } from './drawing';
import { fan, type Fan } from './fan';
import { financialYear, money, moneyTick } from './format';
import type { Values } from './path';

/** Spend by financial year, £: `year` 2024 is 2023–24; `start` is the first year forecast. */
export type Spend = Omit<Fan, 'format' | 'publishedFormat' | 'tickFormat' | 'yearName' | 'step'>;

/** Yearly spend: a fan in pounds over financial years, from the last year published. */
export function spend(spec: Spend, width: number): Drawing {
  const last = spec.history.at(-1);
  const known = last?.year === spec.start - 1 && typeof last.figure === 'number';
  const series = known
    ? spec.series.map((each) => ({ ...each, band: from(last.figure as number, each.band) }))
    : spec.series;
  const shown = { ...spec, series, start: known ? spec.start - 1 : spec.start, step: 1 };
  const pounds = { format: money, publishedFormat: money, tickFormat: moneyTick };
  return fan({ ...shown, ...pounds, yearName: financialYear }, width);
}

/** The band with the known value set before its first year, so that it starts where history ends. */
function from(known: number, band: Band): Band {
  const after = (values: Values) => [known, ...Array.from(values)];
  const { p10, p25, p50, p75, p90, futures } = band;
  return {
    p10: after(p10),
    p25: after(p25),
    p50: after(p50),
    p75: after(p75),
    p90: after(p90),
    futures: futures?.map(after),
  };
}
