import type { Appraisal, BudgetYear } from '../../../models/business-case/appraisal';
import type { ChangeParts } from '../../charts/change-parts';
import { financialYear, money } from '../../charts/format';
import type { Table } from '../../charts/table';

/** Years whose sums are shown. */
export const SHOWN = 6;

/** A year's three sums in words: averages of all futures. */
export function yearWords({ year, avoided, cashable, growthAvoided, budgetGiven }: BudgetYear) {
  const when = financialYear(year);
  const under = budgetGiven ? 'your budget' : 'an assumed budget';
  if (avoided.mean < 500) return `In ${when} nothing is avoided on average.`;
  return `In ${when} ${money(avoided.mean)} is avoided on average. Of that, ${money(cashable.mean)} takes spending below ${under} and could leave it. The other ${money(growthAvoided.mean)} is growth that does not come.`;
}

/** How far the part that could leave differs between futures. */
export function spreadWords({ year, cashable }: BudgetYear): string {
  return `It depends on the future. In 8 of 10 futures ${money(cashable.p10)} to ${money(cashable.p90)} could leave the budget in ${financialYear(year)}. Where costs run far above the budget, none of it can.`;
}

/** One year's avoided cost, in its two parts. */
export function yearPicture(one: BudgetYear): ChangeParts {
  return {
    description: yearWords(one),
    parts: [
      { label: 'Growth avoided: nothing to cut', value: one.growthAvoided.mean },
      { label: 'Could leave the budget', value: one.cashable.mean },
    ],
    format: money,
  };
}

export function yearsTable({ years }: Appraisal): Table {
  return {
    caption: 'Avoided cost by financial year, averages of all futures',
    columns: [
      { label: 'Year' },
      ...['Avoided', 'Could leave the budget', 'Growth avoided', 'Budget'].map((label) => ({
        label,
        unit: '£',
        format: money,
      })),
    ],
    rows: years
      .slice(0, SHOWN)
      .map(({ year, avoided, cashable, growthAvoided, budget }) => [
        financialYear(year),
        avoided.mean,
        cashable.mean,
        growthAvoided.mean,
        budget,
      ]),
  };
}
