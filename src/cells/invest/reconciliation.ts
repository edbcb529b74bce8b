import type { Appraisal } from '../../../models/business-case/appraisal';
import { overMonth, type Draws } from '../../../models/business-case/futures';
import { financialYear, money } from '../../charts/format';
import type { Table } from '../../charts/table';
import { budgetLabel } from './over-time';

/** One financial year of the medium-term plan: each step from the last published spending. */
export interface PlanYear {
  readonly year: number;
  /** Later prices of as many children as today, in the same homes. */
  readonly prices: number;
  /** More or fewer children, in other homes. */
  readonly children: number;
  readonly without: number;
  readonly avoided: number;
  readonly costs: number;
  readonly withProposal: number;
  readonly budget: number;
  readonly budgetGiven: boolean;
}

/**
 * From the last published spending to each year, averages of all futures, £ of the day: published +
 * prices + children = without; without − avoided on homes + costs = with the proposal.
 * @param published the last published spending on children looked after
 */
export function planYears(
  appraisal: Appraisal,
  baseline: Draws,
  months: number,
  published: number,
): PlanYear[] {
  const { account, years } = appraisal;
  const total = (of: (at: number) => number, year: number) => {
    let sum = 0;
    for (let draw = 0; draw < account.draws; draw++)
      for (let month = 12 * year + 1; month <= 12 * year + 12; month++)
        sum += of(draw * (months + 1) + month);
    return sum / account.draws;
  };
  return years.map((figures, at) => {
    const today = total((i) => overMonth(baseline['cost-of-today'], i), at);
    const without = total((i) => baseline.spend[i], at);
    const costs =
      figures.programme.mean +
      figures.financing.mean +
      figures.continuing.mean -
      figures.income.mean;
    return {
      year: figures.year,
      prices: today - published,
      children: without - today,
      without,
      avoided: figures.avoided.mean,
      costs,
      withProposal: without - figures.avoided.mean + costs,
      budget: figures.budget,
      budgetGiven: figures.budgetGiven,
    };
  });
}

/** The bridge, a column a year. */
export function planTable(years: readonly PlanYear[], published: number, last: string): Table {
  const row = (label: string, of: (year: PlanYear) => number) => [label, ...years.map(of)];
  return {
    caption: `From spending published for ${last} to each year of the plan: averages of all futures, pounds of the day`,
    columns: [
      { label: 'Step' },
      ...years.map(({ year }) => ({ label: financialYear(year), unit: '£', format: money })),
    ],
    rows: [
      row(`Published for ${last} (section 251)`, () => published),
      row('+ later prices, same children, same homes', ({ prices }) => prices),
      row('+ more or fewer children, other homes', ({ children }) => children),
      row('= without the proposal', ({ without }) => without),
      row('− avoided on homes and social work', ({ avoided }) => -avoided),
      row('+ the proposal, capital’s cost, support, less income', ({ costs }) => costs),
      row('= with the proposal', ({ withProposal }) => withProposal),
      row(budgetLabel(years), ({ budget }) => budget),
      row('Above the budget without', ({ without, budget }) => without - budget),
      row('Above the budget with', ({ withProposal, budget }) => withProposal - budget),
    ],
  };
}

/** The gap of one year, without and with, in a sentence. */
export function gapWords({ year, without, withProposal, budget, budgetGiven }: PlanYear): string {
  const gap = (value: number) =>
    Math.abs(value) < 5e4
      ? 'about at it'
      : `${money(Math.abs(value))} ${value > 0 ? 'above it' : 'below it'}`;
  const against = budgetGiven
    ? `the approved budget of ${money(budget)}`
    : `an assumed budget of ${money(budget)}, the price of as many children as today in the same homes`;
  return `In ${financialYear(year)}, against ${against}: without the proposal spending is ${gap(without - budget)} on average; with it, all its costs counted, ${gap(withProposal - budget)}.`;
}
