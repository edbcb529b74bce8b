import { compound } from './compound';
import { budgetKey, termIn } from './terms';
import { homeCosts, overMonth, type PairedFutures } from './futures';
import type { CaseTerms } from './term';

/** Months from the first spending on a home of the council's own until children live in it. */
export const BUILD_MONTHS = 20;

/** The lines of an account, £ of the day: gains positive in `avoided` and `income`, costs positive in the rest. */
export const LINES = [
  'avoided',
  'cashable',
  'programme',
  'capital',
  'financing',
  'continuing',
  'income',
  'net',
] as const;
export type Line = (typeof LINES)[number];

/** What paired futures come to, future by future and financial year by year. */
export interface Account {
  readonly draws: number;
  readonly years: number;
  /** By line: [draw · years + year]. */
  readonly lines: Readonly<Record<Line, Float64Array>>;
  /** [draw · months + month]: running total of money as it is spent and spared, capital included. */
  readonly cumulative: Float64Array;
  readonly months: number;
  /** By draw: what is left of the homes' value at the end, in prices of the first year. */
  readonly residual: Float64Array;
  /** By year: the approved budget, as given or assumed. */
  readonly budget: Float64Array;
  /** By year: whether the budget was given. */
  readonly budgetGiven: readonly boolean[];
}

const share = (terms: CaseTerms, key: Parameters<typeof termIn>[1]) => termIn(terms, key) / 100;

/**
 * Accounts for a proposal by the rules of the README. Whole financial years only.
 * @param terms terms that were set; the rest stand at their baseline
 * @param correction share by which avoided cost is cut for weak evidence (0 where claims are shrunk)
 * @param budgetFactor the assumed budget as a multiple of what today's children would cost
 */
export function accountOf(
  futures: PairedFutures,
  terms: CaseTerms = {},
  correction = 0,
  budgetFactor = 1,
): Account {
  const { baseline, scenario, draws } = futures;
  const years = Math.floor(futures.months / 12);
  const months = 12 * years;
  const width = futures.months + 1;
  const lines = Object.fromEntries(
    LINES.map((line) => [line, new Float64Array(draws * years)]),
  ) as Record<Line, Float64Array>;
  const cumulative = new Float64Array(draws * months);
  const residual = new Float64Array(draws);
  const { budget, budgetGiven } = budgets(futures, terms, years, budgetFactor);

  const delay = termIn(terms, 'delay');
  const believed = 1 - correction;
  const dearer = 1 + share(terms, 'cost-bias');
  const dearerHome = 1 + share(terms, 'capital-bias');
  const ownCapital = 1 - share(terms, 'grant-for-capital');
  const partners = share(terms, 'partners-pay');
  const life = termIn(terms, 'asset-life');
  const interest = share(terms, 'interest');
  const growth = 1 + share(terms, 'inflation');
  const fixed = (termIn(terms, 'fixed-cost') / 12) * dearer;
  const setUp = termIn(terms, 'set-up') * dearer;
  const staffReleased = share(terms, 'release-staff');
  const released = homeCosts.map(({ release }) => share(terms, release));
  const before = homeCosts.map(({ output }) => baseline[output]);
  const after = homeCosts.map(({ output }) => scenario[output]);
  const capitals = [baseline['own-home-capital'], scenario['own-home-capital']] as const;
  const running = [baseline.programmes, scenario.programmes] as const;
  const prevented = [baseline.prevention, scenario.prevention] as const;
  const supported = [baseline['continuing-cost'], scenario['continuing-cost']] as const;
  const granted = [baseline['grant-income'], scenario['grant-income']] as const;
  const worked = [baseline.casework, scenario.casework] as const;
  const { spend } = baseline;
  const opened = new Float64Array(years);
  const inflated = Float64Array.from({ length: years }, (_, year) => compound(growth, year));

  for (let draw = 0; draw < draws; draw++) {
    const at = draw * width;
    let total = 0;
    opened.fill(0);
    for (let year = 0; year < years; year++) {
      const cell = draw * years + year;
      let [unaffected, spared, releasable] = [0, 0, 0];
      let [allAvoided, allProgramme, allCapital, allContinuing, allIncome] = [0, 0, 0, 0, 0];
      for (let month = 12 * year + 1; month <= 12 * year + 12; month++) {
        const now = at + month;
        unaffected += spend[now];
        let avoided = 0;
        let homes = 0;
        if (month > delay) {
          const then = now - delay;
          for (let k = 0; k < before.length; k++) {
            const fewer = believed * (overMonth(before[k], then) - overMonth(after[k], then));
            if (k === 0) homes = fewer;
            releasable += released[k] * fewer;
            avoided += fewer;
          }
          spared += avoided;
          const cases = believed * less(worked, then);
          releasable += staffReleased * cases;
          avoided += cases;
        }
        const begun = overMonth(capitals[1], now) - overMonth(capitals[0], now);
        const capital = begun * dearerHome;
        const programme =
          -(less(running, now) + begun + less(prevented, now)) * dearer +
          fixed * inflated[year] +
          (month === 1 ? setUp : 0);
        const continuing = Math.max(0, -less(supported, now));
        const income = -less(granted, now) - partners * homes;
        allAvoided += avoided;
        allProgramme += programme;
        allCapital += capital;
        allContinuing += continuing;
        allIncome += income;
        const open = Math.floor((month - 1 + BUILD_MONTHS) / 12);
        if (open < years) opened[open] += capital * ownCapital;
        const kept = Math.min(1, Math.max(0, 1 - (months - month - BUILD_MONTHS) / (12 * life)));
        residual[draw] += (capital * kept) / inflated[year];
        total += avoided - programme - capital * ownCapital - continuing + income;
        cumulative[draw * months + month - 1] = total;
      }
      lines.avoided[cell] = allAvoided;
      lines.programme[cell] = allProgramme;
      lines.capital[cell] = allCapital;
      lines.continuing[cell] = allContinuing;
      lines.income[cell] = allIncome;
      lines.cashable[cell] = cashable(unaffected, spared, releasable, budget[year]);
    }
    finance(lines, draw * years, years, { opened, ownCapital, life, interest });
  }
  return { draws, years, lines, cumulative, months, residual, budget, budgetGiven };
}

/** By how much a flow is less with the proposal, in one month of one future. */
const less = ([without, having]: readonly [Float64Array, Float64Array], at: number): number =>
  without[at] - having[at];

/**
 * The part of avoided cost that takes spending further below the approved budget, at most what can
 * be released. Below zero where the proposal takes up room under the budget.
 */
export function cashable(
  unaffected: number,
  spared: number,
  releasable: number,
  budget: number,
): number {
  const room = (spending: number) => Math.max(0, budget - spending);
  const gained = room(unaffected - spared) - room(unaffected);
  return gained >= 0
    ? Math.min(gained, Math.max(0, releasable))
    : Math.max(gained, Math.min(0, releasable));
}

/** Interest and minimum revenue provision on what the council borrows, and the net of each year. */
function finance(
  lines: Record<Line, Float64Array>,
  first: number,
  years: number,
  {
    opened,
    ownCapital,
    life,
    interest,
  }: { opened: Float64Array; ownCapital: number; life: number; interest: number },
): void {
  let owed = 0;
  let provision = 0;
  for (let year = 0; year < years; year++) {
    const cell = first + year;
    const borrowed = lines.capital[cell] * ownCapital;
    const paidOff = Math.min(owed, provision);
    lines.financing[cell] = interest * (owed + borrowed / 2) + paidOff;
    owed += borrowed - paidOff;
    provision += opened[year] / life;
    lines.net[cell] =
      lines.avoided[cell] -
      lines.programme[cell] -
      lines.financing[cell] -
      lines.continuing[cell] +
      lines.income[cell];
  }
}

/** Budgets as given; else what today's children would cost, at the prices expected of each year. */
function budgets(
  { baseline, draws, months, startYear }: PairedFutures,
  terms: CaseTerms,
  years: number,
  factor: number,
) {
  const today = baseline['cost-of-today'];
  const budget = new Float64Array(years);
  const budgetGiven: boolean[] = [];
  for (let year = 0; year < years; year++) {
    const given = terms[budgetKey(startYear + 1 + year)];
    budgetGiven.push(given !== undefined);
    if (given !== undefined) {
      budget[year] = given;
      continue;
    }
    let sum = 0;
    for (let draw = 0; draw < draws; draw++)
      for (let month = 12 * year + 1; month <= 12 * year + 12; month++)
        sum += overMonth(today, draw * (months + 1) + month);
    budget[year] = (factor * sum) / draws;
  }
  return { budget, budgetGiven };
}
