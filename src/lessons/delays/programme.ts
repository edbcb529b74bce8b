import type { ClaimedCourse } from '../../../models/business-case/certain-future';
import { compound } from '../../../models/business-case/compound';
import { overMonth } from '../../../models/business-case/futures';
import { paybackOf } from '../../../models/business-case/payback';
import { count, money } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';

/** A made-up programme that works: all that is assumed of it. */
export interface Programme {
  /** Fewer children who come in each month, once help is at full strength. */
  readonly fewer: number;
  /** Months until it is, evenly from the first; the team is paid from the first day. */
  readonly build: number;
  /** Months that each of these children would have stayed. */
  readonly stay: number;
  /** By how much a week of care grows dearer each year, %. */
  readonly dearer: number;
  /** Months by which all of it begins later. */
  readonly late: number;
}

/** The team's cost in its first year, £, and a week of care, £; both assumed. */
export const TEAM = 1_200_000;
export const WEEK = 1850;
/** By how much the team's pay grows, a year. */
const PAY = 0.03;

export const USUAL: Programme = { fewer: 1, build: 12, stay: 24, dearer: 4, late: 0 };

/** Years of the picture. */
export const YEARS = 6;
const MONTHS = 12 * YEARS;
const yearOf = (month: number) => Math.max(0, Math.ceil(month / 12) - 1);

/** What it comes to, at each month's end from the start. */
export interface Told {
  /** Children fewer in care than without it. */
  readonly children: readonly number[];
  readonly spent: readonly number[];
  readonly spared: readonly number[];
  /** Spared less spent so far. */
  readonly total: readonly number[];
  /** The month of the lowest total, and the total. */
  readonly lowest: { readonly month: number; readonly total: number };
  /** The month from which the total is never below nothing again; undefined if not in these years. */
  readonly paidBack: number | undefined;
}

/** Children fewer in care at each month's end. */
function fewerInCare({ fewer, build, stay, late }: Programme): number[] {
  const kept = Array.from({ length: MONTHS + 1 }, (_, month) =>
    month <= late ? 0 : fewer * Math.min(1, (month - late) / Math.max(1, build)),
  );
  return kept.map((_, month) =>
    kept.slice(Math.max(0, month - stay + 1), month + 1).reduce((sum, each) => sum + each, 0),
  );
}

/** What it spares and costs, as a business case is told. */
export function courseOf(set: Programme) {
  const children = fewerInCare(set);
  const price = (month: number) =>
    ((WEEK * 365) / 7) * compound(1 + set.dearer / 100, yearOf(month));
  const rate = (month: number) => children[month] * price(month);
  const cost = (month: number) =>
    month <= set.late ? 0 : (TEAM / 12) * compound(1 + PAY, yearOf(month));
  return {
    months: MONTHS,
    spared: { 'cost-of-childrens-homes': rate },
    cost,
    children,
  } satisfies ClaimedCourse & { children: readonly number[] };
}

/** The programme in the one future that is told of it, by the rules of a business case. */
export function told(set: Programme): Told {
  const { children, spared: sparing, cost } = courseOf(set);
  const rates = Float64Array.from(children, (_, month) =>
    sparing['cost-of-childrens-homes'](month),
  );
  const [spent, spared] = [[0], [0]];
  for (let month = 1; month <= MONTHS; month++) {
    spent.push(spent[month - 1] + cost(month));
    spared.push(spared[month - 1] + overMonth(rates, month));
  }
  const total = spared.map((value, at) => value - spent[at]);
  const cumulative = Float64Array.from(total.slice(1));
  const [month] = paybackOf({ cumulative, draws: 1, months: MONTHS }).month;
  const low = total.indexOf(Math.min(...total));
  return {
    children,
    spent,
    spared,
    total,
    lowest: { month: low, total: total[low] },
    paidBack: Number.isFinite(month) ? month : undefined,
  };
}

/** Each year's end of a line by month. */
export const yearly = (values: readonly number[]): number[] =>
  Array.from({ length: YEARS + 1 }, (_, year) => values[12 * year]);

export const yearName = (year: number) => (year === 0 ? 'Start' : `Year ${year}`);

const after = (month: number) => `${count(month)} ${month === 1 ? 'month' : 'months'}`;

/** When the total is lowest and when it has paid back, in two sentences. */
export function toldWords({ lowest, paidBack, total }: Told): string {
  if (lowest.total >= 0) return 'The council is never out of pocket.';
  const low = `The council is furthest out of pocket after ${after(lowest.month)}, by ${money(-lowest.total)}.`;
  const back =
    paidBack === undefined
      ? `After ${YEARS} years it has not paid back: ${money(-total[MONTHS])} are still missing.`
      : `It has paid back after ${after(paidBack)}.`;
  return `${low} ${back}`;
}

/** What another year of each delay takes away by the end, £. */
export function delaysCost(set: Programme) {
  const end = (programme: Programme) => told(programme).total[MONTHS];
  const now = end(set);
  return {
    building: now - end({ ...set, build: set.build + 12 }),
    waiting: now - end({ ...set, late: set.late + 12 }),
  };
}

const halves = (values: readonly number[]) => values.filter((_, month) => month % 6 === 0);

/** The picture of what is set: money so far, and the children whom it is about. */
export function toldPanels(one: Told): LinePanels {
  return {
    description: toldWords(one),
    years: halves(one.total).map((_, half) => half / 2),
    yearName,
    format: (value) => (value > 2000 ? money(value) : count(value)),
    panels: [
      {
        title: 'Pounds so far',
        lines: [
          { label: 'Spent', values: halves(one.spent), meaning: 'world' },
          { label: 'Spared', values: halves(one.spared), meaning: 'policy' },
        ],
        ceiling: 12e6,
      },
      {
        title: 'Children fewer in care',
        lines: [{ label: 'Fewer', values: halves(one.children), meaning: 'policy' }],
        ceiling: 40,
      },
    ],
  };
}
