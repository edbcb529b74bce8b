import {
  MOST_DELIVERED,
  type Delivered,
  type Firmness,
  type FirmnessKey,
} from '../../../models/business-case/firmness';
import type { SavingLine } from '../../../models/business-case/mirror';

/** A line of the plan as it stands in its fields. */
export interface Row {
  /** Tells rows apart on the page; nothing is worked out from it. */
  readonly id: number;
  readonly name: string;
  readonly amount: string;
  /** The financial year, by its March. */
  readonly from: number;
  readonly firm: FirmnessKey | 'own';
  /** What the reader sets where none of the four fits. */
  readonly own: Delivered;
}

export const MOST_LINES = 30;
export const LONGEST_NAME = 80;
/** More than all of England spends on children in care in a month. */
export const LARGEST_SAVING = 1e9;

/** A row to begin with. */
export const emptyRow = (id: number, from: number): Row => ({
  id,
  name: '',
  amount: '',
  from,
  firm: 'decided',
  own: { low: 40, likely: 80, high: 100 },
});

/** Lines that no council has: to see how it works. */
export const exampleRows = (firstId: number, year: number): Row[] =>
  (
    [
      ['Prices agreed with foster agencies', '250,000', 0, 'signed'],
      ['Fewer agency social workers', '400,000', 0, 'decided'],
      ['Two small children’s homes near home', '650,000', 1, 'planned'],
      ['More help before families break', '900,000', 2, 'idea'],
    ] as const
  ).map(([name, amount, later, firm], at) => ({
    ...emptyRow(firstId + at, year + later),
    name,
    amount,
    firm,
  }));

/** Pounds as people type them, "£1.2m", "250k", "400,000"; undefined where it is no number. */
export function poundsIn(typed: string): number | undefined {
  const text = typed.replace(/[£,\s]/g, '').replace(/[\u2212\u2013]/, '-');
  const found = /^(-?\d+(?:\.\d+)?|-?\.\d+)(k|m|bn)?$/i.exec(text);
  if (!found) return undefined;
  const size = { k: 1e3, m: 1e6, bn: 1e9 }[found[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(found[1]) * size;
}

/** What is wrong with a name, in plain words. */
export function nameProblem(name: string): string | undefined {
  const { length } = name.trim();
  if (length <= LONGEST_NAME) return undefined;
  return `A name has at most ${LONGEST_NAME} letters; this one has ${length}.`;
}

/** What is wrong with an amount, in plain words; an empty one is only not there yet. */
export function amountProblem(typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const value = poundsIn(typed);
  if (value === undefined) return 'Type pounds a year as a number, such as 250,000.';
  if (value <= 0) return 'Type a saving above nothing. A cost does not belong in this list.';
  if (value <= LARGEST_SAVING) return undefined;
  return 'That is more than £1bn a year: no council plans that much. Is it in pounds?';
}

/** A part delivered as typed, % of what is planned, or what is wrong with it. */
export function deliveredIn(
  low: string,
  likely: string,
  high: string,
): { readonly value: Delivered } | { readonly problem: string } {
  const [a, b, c] = [low, likely, high].map((typed) =>
    typed.trim() === '' ? NaN : Number(typed.replace(/[%\s]/g, '')),
  );
  if (![a, b, c].every((value) => value >= 0 && value <= MOST_DELIVERED))
    return { problem: `Type three numbers from 0 to ${MOST_DELIVERED}.` };
  if (a > b || b > c)
    return { problem: 'The three numbers must rise: at the least, most likely, at the most.' };
  return { value: { low: a, likely: b, high: c } };
}

/** The line that a row stands for; undefined while its amount or name cannot be used. */
export function lineOf(row: Row, firmnesses: readonly Firmness[]): SavingLine | undefined {
  const amount = poundsIn(row.amount);
  if (amount === undefined || amountProblem(row.amount) || nameProblem(row.name)) return undefined;
  const delivered = firmnesses.find(({ key }) => key === row.firm)?.delivered ?? row.own;
  return { name: row.name.trim(), amount, from: row.from, delivered };
}

/** Nothing was entered in it. */
export const isEmpty = ({ name, amount }: Row): boolean =>
  name.trim() === '' && amount.trim() === '';
