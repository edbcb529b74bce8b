import type { Drawing } from './drawing';
import { fan, type Fan } from './fan';
import { financialYear, money, moneyTick } from './format';

/** Spend by financial year, £: `year` 2024 is 2023–24; `start` is the first year forecast. */
export type Spend = Omit<Fan, 'format' | 'tickFormat' | 'yearName' | 'step'>;

/** Yearly spend: a fan in pounds, over financial years. */
export function spend(spec: Spend, width: number): Drawing {
  return fan(
    { ...spec, step: 1, format: money, tickFormat: moneyTick, yearName: financialYear },
    width,
  );
}
