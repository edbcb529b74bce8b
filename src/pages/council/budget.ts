import { bothSidesOf10, financialYear, money } from '../../charts/format';
import { quantileOf, shareBelow } from '../../charts/pairs';
import type { Table } from '../../charts/table';

/** How many financial years a budget can be typed for. */
const YEARS = 6;

/** The financial years (named by the March they end in) after the last published one. */
export function budgetYears(start: number): number[] {
  return Array.from({ length: YEARS }, (_, i) => start + 1 + i);
}

/** Budgets against all futures, a row a year: what the sentences say, for paper. */
export function budgetTable(
  budgets: readonly {
    readonly year: number;
    readonly budget: number;
    readonly spending: ArrayLike<number>;
  }[],
): Table {
  return {
    caption: 'Approved budget, and how often spending is higher',
    columns: ['Year', 'Budget', 'Higher in', 'Middle future'].map((label) => ({
      label,
    })),
    rows: budgets.map(({ year, budget, spending }) => {
      const [, over] = bothSidesOf10(1 - shareAbove(spending, budget));
      const gap = quantileOf(spending, 0.5) - budget;
      const middle = `${money(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'}`;
      return [financialYear(year), money(budget), over, middle];
    }),
  };
}

/** How often spending is higher than the budget, on both sides, and by how much in the middle. */
export function budgetWords(year: number, budget: number, spending: ArrayLike<number>): string {
  const [under, over] = bothSidesOf10(1 - shareAbove(spending, budget));
  const gap = quantileOf(spending, 0.5) - budget;
  const middle =
    Math.abs(gap) < Math.max(1e4, budget * 0.002)
      ? 'The middle future spends the budget, nearly to the pound.'
      : `The middle future spends ${money(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'} than it.`;
  return `${financialYear(year)}, budget ${money(budget)}: spending is higher in ${over} simulated futures, and at the budget or below in ${under}. ${middle}`;
}

function shareAbove(values: ArrayLike<number>, limit: number): number {
  let above = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > limit) above += 1;
  return above / values.length;
}

/** A round sum that about eight in ten futures stay below, and how many do. */
export function coveringSum(spending: ArrayLike<number>): { sum: number; share: number } {
  const raw = quantileOf(spending, 0.8);
  const sum = Number(raw.toPrecision(raw >= 1e6 ? 3 : 2));
  return { sum, share: shareBelow(spending, sum) };
}
