import { leverByKey } from '../childrens-care/levers';
import type { Evidence } from '../../src/kernel/structure';
import type { CaseTerms } from './term';
import { wholeClaims } from './whole-claims';

type Settings = Readonly<Record<string, number>>;

/**
 * What is cut from avoided cost when claims are taken whole, by the grade of the weakest evidence.
 * After Greater Manchester's six grades of confidence (0, 5, 10, 15, 25, 40 %).
 */
export const CORRECTION: Readonly<Record<Evidence['grade'], number>> = {
  A: 0,
  B: 0.1,
  C: 0.25,
  D: 0.4,
};

/** The share cut from avoided cost: 0 where claims are shrunk in the simulation. */
export function correctionOf(settings: Settings, terms: CaseTerms): number {
  if (!wholeClaims(terms)) return 0;
  const grades = Object.keys(settings).flatMap((key) => leverByKey(key)?.grade ?? []);
  return Math.max(0, ...grades.map((grade) => CORRECTION[grade]));
}
