import { leverByKey } from '../childrens-care/levers';
import { settingByKey } from '../childrens-care/settings';
import type { Evidence } from '../../src/kernel/structure';
import { termIn } from './terms';
import type { CaseTerms } from './term';

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

const wholeClaims = (terms: CaseTerms) => termIn(terms, 'benefit-rule') === 1;

/** The settings to be simulated: with claims taken whole, each lever that is set is trusted fully. */
export function believedSettings(settings: Settings, terms: CaseTerms): Settings {
  if (!wholeClaims(terms)) return settings;
  const trusted = { ...settings };
  for (const key of Object.keys(settings))
    if (leverByKey(key) && settingByKey(`${key}-trust`)) trusted[`${key}-trust`] = 1;
  return trusted;
}

/** The share cut from avoided cost: 0 where claims are shrunk in the simulation. */
export function correctionOf(settings: Settings, terms: CaseTerms): number {
  if (!wholeClaims(terms)) return 0;
  const grades = Object.keys(settings).flatMap((key) => leverByKey(key)?.grade ?? []);
  return Math.max(0, ...grades.map((grade) => CORRECTION[grade]));
}
