import { amount } from '../charts/format';
import { readEntry, type Bounds } from './number-entry';

/** What a reader answered: a number, nothing, or words that cannot be used, and why. */
export type Expected =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unusable'; readonly problem: string };

/** Reads a typed answer: nothing is an answer too. */
export function readExpected(typed: string, bounds: Bounds): Expected {
  if (typed.trim() === '') return { kind: 'none' };
  const entry = readEntry(typed, bounds);
  if ('value' in entry) return { kind: 'number', value: entry.value };
  const number = bounds.step === 1 ? 'whole number' : 'number';
  const limits = `from ${amount(bounds.min)} to ${amount(bounds.max)}`;
  return { kind: 'unusable', problem: `Type a ${number} ${limits}.` };
}
