import { logMeanSplit } from '../../src/maths/log-mean-split';
import { england } from '../published-forecasts/national-series';
import { priceGrowth } from './inflation';

/** A made-up council in one year: two kinds of home, each with a price. */
export interface SmallYear {
  /** Children in care on one day; as many all year. */
  readonly children: number;
  /** Of each 100 of them, in children's homes; all others live in families. */
  readonly inHomes: number;
  /** £ a week for each of them. */
  readonly homesWeek: number;
  /** £ a week for each of the others. */
  readonly familyWeek: number;
}

/** What its spending grew by, £ a year; the four parts add up to `after` − `before` exactly. */
export interface SmallGrowth {
  readonly before: number;
  readonly after: number;
  readonly numbers: number;
  readonly mix: number;
  readonly price: number;
  readonly inflation: number;
}

const WEEKS = 365 / 7;

/** Financial years, by the year they end in. */
export const SPAN = [2020, 2024] as const;
const [first, last] = SPAN;

/** England's price level in the last year, the first being 1; grade D (see `inflation.ts`). */
export const LEVEL = priceGrowth(first, last) ?? 1;

/**
 * England's prices of a week in children's homes and with foster carers: Department for Education,
 * section 251 outturn through the Local Authority Interactive Tool, grade A. About as many of 100
 * were in children's homes and secure homes as here (8.9 and 10.4). The number of children is an
 * illustration.
 */
export const START: SmallYear = {
  children: 500,
  inHomes: 9,
  homesWeek: england.residentialWeek[first],
  familyWeek: 600,
};

/** Four years later, changed as England was: 4.4% more children. */
export const LATER: SmallYear = {
  children: 522,
  inHomes: 10.5,
  homesWeek: england.residentialWeek[last],
  familyWeek: 720,
};

/** As many more children, while the kinds of home stay and prices only keep up with inflation. */
export const PLAIN: SmallYear = {
  ...START,
  children: LATER.children,
  homesWeek: 25 * Math.round((START.homesWeek * LEVEL) / 25),
  familyWeek: LATER.familyWeek,
};

/** Spending in a year, £: homes and families, all year round. */
export function smallSpend({ children, inHomes, homesWeek, familyWeek }: SmallYear): number {
  return (children * WEEKS * (inHomes * homesWeek + (100 - inHomes) * familyWeek)) / 100;
}

/**
 * The growth of spending from one year to another, split by the log-mean method.
 * @param level how many times the first year's price level the later one's is
 */
export function smallGrowth(
  later: SmallYear,
  start: SmallYear = START,
  level = LEVEL,
): SmallGrowth {
  const groups = ({ children, inHomes, homesWeek, familyWeek }: SmallYear, at: number) => [
    [children, inHomes / 100, (homesWeek / at) * WEEKS, at],
    [children, (100 - inHomes) / 100, (familyWeek / at) * WEEKS, at],
  ];
  const [numbers, mix, price, inflation] = logMeanSplit(groups(start, 1), groups(later, level));
  return { before: smallSpend(start), after: smallSpend(later), numbers, mix, price, inflation };
}
