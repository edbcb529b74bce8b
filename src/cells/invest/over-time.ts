import type { Appraisal, BudgetYear } from '../../../models/business-case/appraisal';
import { totalBand } from '../../../models/business-case/total-band';
import type { Band } from '../../charts/band';
import { financialYear, money, moneyTick } from '../../charts/format';
import type { RunningTotal } from '../../charts/running-total';
import type { Cell, Table } from '../../charts/table';

/** The picture of the running total. */
export function totalPicture(appraisal: Appraisal, place: string, start: number): RunningTotal {
  const band = totalBand(appraisal);
  const end = band.p50.length - 1;
  const { by } = appraisal.breakEven;
  return {
    description: `Money spent and spared so far by the proposal in ${place}. It starts at nothing, falls while more is spent than spared, and ends in ${start + end / 12} at ${money(band.p10[end])} to ${money(band.p90[end])} in 8 of 10 futures.`,
    band,
    start,
    label: 'Spared less spent, so far',
    format: money,
    tickFormat: moneyTick,
    zero: 'paid back above this line',
    by: { year: start + by, text: `after ${by} ${by === 1 ? 'year' : 'years'}` },
  };
}

/** The running total at the end of each financial year. */
export function totalTable(appraisal: Appraisal, { p10, p50, p90 }: Band): Table {
  return {
    caption: 'Spared less spent since the start, at the end of each financial year',
    columns: [
      { label: 'Year' },
      ...['1 in 10 below', 'Middle', '1 in 10 above'].map((label) => ({
        label,
        unit: '£',
        format: money,
      })),
    ],
    rows: appraisal.years.map(({ year }, i) => {
      const at = 12 * (i + 1);
      return [financialYear(year), p10[at], p50[at], p90[at]];
    }),
  };
}

const LINES: readonly (readonly [keyof BudgetYear, string])[] = [
  ['avoided', 'Avoided cost'],
  ['cashable', 'of it: could leave the budget'],
  ['growthAvoided', 'of it: growth avoided'],
  ['programme', 'Running the proposal'],
  ['financing', 'Interest and provision on capital'],
  ['continuing', 'Continuing support added'],
  ['income', 'Income gained'],
  ['net', 'Net'],
];

/** The budget view: averages of all futures, a row a line, so that each column adds up. */
export function budgetTable({ years }: Appraisal): Table {
  const mean = (year: BudgetYear, line: keyof BudgetYear): Cell =>
    (year[line] as { mean: number }).mean;
  const bound = (year: BudgetYear, end: 'p10' | 'p90'): Cell => year.net[end];
  return {
    caption:
      'Budget view: pounds of the day by financial year, averages of all futures. Net is avoided cost and income less the costs.',
    columns: [
      { label: 'Line' },
      ...years.map(({ year }) => ({ label: financialYear(year), unit: '£', format: money })),
    ],
    rows: [
      ...LINES.map(([line, label]) => [label, ...years.map((year) => mean(year, line))]),
      ['Net: 1 in 10 futures below', ...years.map((year) => bound(year, 'p10'))],
      ['Net: 1 in 10 futures above', ...years.map((year) => bound(year, 'p90'))],
      ['Capital spent (borrowed or granted)', ...years.map((year) => mean(year, 'capital'))],
      [budgetLabel(years), ...years.map(({ budget }) => budget)],
    ],
  };
}

/** What a row of budgets is: only what was typed is approved. */
export function budgetLabel(years: readonly { readonly budgetGiven: boolean }[]): string {
  if (years.every(({ budgetGiven }) => budgetGiven)) return 'Approved budget';
  const some = years.some(({ budgetGiven }) => budgetGiven);
  return some ? 'Budget: approved where typed, else assumed' : 'Budget, assumed';
}
