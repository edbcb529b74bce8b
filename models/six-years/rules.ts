import { leverByKey } from '../childrens-care/levers';
import type { Course } from '../childrens-care/course';

export const QUARTERS = 24;
export const MONTHS = 3 * QUARTERS;

/** What can be decided, by permanent key, in the order shown. */
export const LEVERS = [
  'foster-carers',
  'keep-carers',
  'foster-places',
  'edge-of-care',
  'return-home',
  'step-down',
  'supported-lodgings',
  'own-homes',
] as const;

/** Of a council's spending on children in care, the share that is there for new work: assumed. */
export const SUM_SHARE = 0.01;
/** £ a year for each child in care, where no spending is published: assumed. */
const SUM_A_CHILD = 1000;

/** What is decided at the start of a quarter, 0 to 23: levers that change from then on. */
export interface Decided {
  readonly quarter: number;
  readonly levers: Readonly<Record<string, number>>;
}

/** Decisions as the large model takes them. */
export const courseOf = (decided: readonly Decided[]): Course =>
  decided.map(({ quarter, levers }) => ({ month: 3 * quarter, levers }));

/** The levers that hold after all decisions up to and at a quarter. */
export function leversAt(decided: readonly Decided[], quarter: number): Record<string, number> {
  const made = decided.filter((each) => each.quarter <= quarter);
  return Object.assign({}, ...made.map(({ levers }) => levers));
}

/** £ a year, at the start's prices, for one unit of a lever at its usual cost. */
export function unitCost(key: string): number {
  const lever = leverByKey(key);
  if (!lever) throw new Error(`unknown lever: ${key}`);
  return lever.dials.cost.baseline * (lever.unit.endsWith('a month') ? 12 : 1);
}

/** £ a year, at the start's prices, for a plan whose every part has grown to full size. */
export function planCost(levers: Readonly<Record<string, number>>): number {
  return Object.entries(levers).reduce((sum, [key, amount]) => sum + amount * unitCost(key), 0);
}

/**
 * The sum for new work that is assumed at a council, £ a year, in two figures.
 * @param spent £ on children in care in the last published year
 */
export function usualSum(spent: number | undefined, inCare: number): number {
  const sum = spent === undefined ? inCare * SUM_A_CHILD : spent * SUM_SHARE;
  return Math.max(1000, Number(sum.toPrecision(2)));
}

/** The most of a lever that makes sense at a place: its reach, to the next step of its control. */
export function mostOf(key: string, reach: number): number {
  const { step, max } = leverByKey(key)!;
  return Math.min(max, Math.max(step, Number((Math.ceil(reach / step - 1e-9) * step).toFixed(3))));
}

/** Decisions within what makes sense at a place: a link may ask for more. */
export const withinReach = (
  decided: readonly Decided[],
  most: (key: string) => number,
): Decided[] =>
  decided.map(({ quarter, levers }) => {
    const set = Object.entries(levers).map(([key, value]) => [key, Math.min(value, most(key))]);
    return { quarter, levers: Object.fromEntries(set) };
  });
