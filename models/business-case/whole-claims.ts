import { leverByKey } from '../childrens-care/levers';
import { settingByKey } from '../childrens-care/settings';
import type { CaseTerms } from './term';

type Settings = Readonly<Record<string, number>>;

/** Whether claims are taken whole, and avoided cost is cut by grade instead. */
export const wholeClaims = (terms: CaseTerms): boolean => terms['benefit-rule'] === 1;

/** The settings to be simulated: with claims taken whole, each lever that is set is trusted fully. */
export function believedSettings(settings: Settings, terms: CaseTerms): Settings {
  if (!wholeClaims(terms)) return settings;
  const trusted = { ...settings };
  for (const key of Object.keys(settings))
    if (leverByKey(key) && settingByKey(`${key}-trust`)) trusted[`${key}-trust`] = 1;
  return trusted;
}
