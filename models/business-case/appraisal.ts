import { accountOf, LINES, type Account, type Line } from './account';
import { breakEvenOf, type BreakEven } from './break-even';
import type { PairedFutures } from './futures';
import { paidBackBy, paybackOf, type Payback } from './payback';
import { column, shareOf, spread, type Spread } from './spread';
import { termIn } from './terms';
import type { CaseTerms } from './term';
import { valueOf, type Value } from './value';

/** One financial year of the budget view, £ of the day. */
export interface BudgetYear extends Readonly<Record<Line, Spread>> {
  /** The March in which it ends. */
  readonly year: number;
  /** Avoided cost that does not take spending below the approved budget. */
  readonly growthAvoided: Spread;
  readonly budget: number;
  readonly budgetGiven: boolean;
}

/** What a proposal comes to. The two views are never mixed. */
export interface Appraisal {
  readonly account: Account;
  /** Budget view: money of the day, financial years, with interest and provision for borrowing. */
  readonly years: readonly BudgetYear[];
  /** By draw: the running total by year, cash as it is spent and spared. */
  readonly payback: Payback;
  readonly peakOutlay: Spread;
  /** Months; undefined where so many futures have not paid back by the end. */
  readonly paybackMonth: {
    readonly p10?: number;
    readonly p50?: number;
    readonly p90?: number;
    readonly neverShare: number;
  };
  /** In 1 of 10 futures some year's net of the budget view is worse than this, £. */
  readonly worstYear: number;
  /** Value view: prices of the first year, discounted. */
  readonly value: Value;
  readonly npv: Spread;
  /** Mean benefits for each pound of mean cost; undefined where nothing is spent. */
  readonly benefitCost: number | undefined;
  readonly odds: {
    readonly paybackIn3: number;
    readonly paybackIn5: number;
    readonly npvPositive: number;
  };
  readonly breakEven: BreakEven;
  /** The share cut from avoided cost for weak evidence. */
  readonly correction: number;
}

/**
 * Appraises paired futures.
 * @param correction see `correctionOf`
 * @param budgetFactor the assumed budget as a multiple of what today's children would cost
 */
export function appraise(
  futures: PairedFutures,
  terms: CaseTerms = {},
  correction = 0,
  budgetFactor = 1,
): Appraisal {
  const account = accountOf(futures, terms, correction, budgetFactor);
  const payback = paybackOf(account);
  const value = valueOf(
    account,
    termIn(terms, 'discount-rate') / 100,
    termIn(terms, 'inflation') / 100,
  );
  const cost = spread(value.costs).mean;
  return {
    account,
    years: yearsOf(account, futures.startYear),
    payback,
    peakOutlay: spread(payback.peakOutlay),
    paybackMonth: paybackMonths(payback),
    worstYear: worstYear(account),
    value,
    npv: spread(value.npv),
    benefitCost: cost > 0 ? spread(value.benefits).mean / cost : undefined,
    odds: {
      paybackIn3: paidBackBy(payback, 3),
      paybackIn5: paidBackBy(payback, 5),
      npvPositive: shareOf(value.npv, (npv) => npv > 0),
    },
    breakEven: breakEvenOf(account, terms),
    correction,
  };
}

function yearsOf({ lines, years, budget, budgetGiven }: Account, startYear: number): BudgetYear[] {
  return Array.from({ length: years }, (_, at) => {
    const columns = LINES.map((line) => [line, column(lines[line], at, years)] as const);
    const spreads = Object.fromEntries(
      columns.map(([line, values]) => [line, spread(values)]),
    ) as Record<Line, Spread>;
    const [avoided, cash] = ['avoided', 'cashable'].map(
      (wanted) => columns.find(([line]) => line === wanted)![1],
    );
    return {
      ...spreads,
      year: startYear + 1 + at,
      growthAvoided: spread(avoided.map((value, draw) => value - cash[draw])),
      budget: budget[at],
      budgetGiven: budgetGiven[at],
    };
  });
}

/** Order statistics, the later of two neighbours: between a month and never there is nothing. */
function paybackMonths({ month }: Payback): Appraisal['paybackMonth'] {
  const known = month.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number) => {
    const value = known[Math.ceil((known.length - 1) * share)];
    return Number.isFinite(value) ? value : undefined;
  };
  const never = known.length === 0 ? NaN : shareOf(known, (value) => value === Infinity);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), neverShare: never };
}

function worstYear({ lines, draws, years }: Account): number {
  const worst = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let lowest = Infinity;
    for (let year = 0; year < years; year++)
      lowest = Math.min(lowest, lines.net[draw * years + year]);
    worst[draw] = lowest;
  }
  return spread(worst).p10;
}
