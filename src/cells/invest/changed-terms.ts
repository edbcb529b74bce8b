import type { CaseTerms } from '../../../models/business-case/term';
import { budgetYear, terms } from '../../../models/business-case/terms';
import { termWords } from '../../../models/business-case/words';
import { amount, financialYear, money } from '../../charts/format';

/** Terms that were set, in words, each with where it usually stands. */
export function changedTerms(set: CaseTerms): string[] {
  const pounds = (unit: string) => unit.startsWith('GBP');
  const shown = (value: number, unit: string) =>
    pounds(unit) ? `${money(value)}${unit.replace('GBP', '')}` : `${amount(value)} ${unit}`;
  const changed = terms.flatMap(({ key, unit, baseline }) =>
    key in set
      ? [`${termWords[key].label}: ${shown(set[key], unit)} (usually ${shown(baseline, unit)})`]
      : [],
  );
  const budgets = Object.entries(set)
    .flatMap(([key, value]) => {
      const year = budgetYear(key);
      return year === undefined ? [] : [{ year, value }];
    })
    .sort((a, b) => a.year - b.year)
    .map(({ year, value }) => `Approved budget ${financialYear(year)}: ${money(value)}`);
  return [...changed, ...budgets];
}
