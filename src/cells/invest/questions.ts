import { leverOf } from '../../../models/childrens-care/dials';
import { leverByKey } from '../../../models/childrens-care/levers';
import { percent, money, financialYear } from '../../charts/format';
import type { Appraised } from './appraised';
import { yearsWords } from './verdict';

/** Three questions for scrutiny, asked of these very figures: children, evidence, money. */
export function questionsFor({ appraisal, scenario }: Appraised): [string, string, string] {
  const { breakEven, peakOutlay } = appraisal;
  const levers = Object.keys(scenario.job.levers).flatMap((key) => leverByKey(leverOf(key)) ?? []);
  const returns = levers.some(({ key }) => key === 'return-home');
  const entries = levers.some(({ acts }) => acts.output === 'entries');
  const children = returns
    ? 'Who stays with a family after a child has gone home, for how long, and how will we know when a return is failing?'
    : entries
      ? 'How will we know that a child who stays at home is safe there, and who says when care is the right answer after all?'
      : 'What would the children themselves notice, and how will they be asked before and after?';
  const { effect } = breakEven;
  const evidence =
    effect === undefined || effect > 1
      ? `The effect counted on is not enough to pay back within ${yearsWords(breakEven.by)} on average. For what other reason, for children, would we do it?`
      : `It pays back with ${percent(effect)} of the effect counted on. What would tell us within a year that we have less than that, and what would we then stop?`;
  const last = appraisal.years[breakEven.by - 1];
  const cash = `Of ${money(last.avoided.mean)} avoided in ${financialYear(last.year)}, ${money(last.cashable.mean)} could leave the budget. Which contracts or homes end, by name, and who carries ${money(peakOutlay.p50)} until then?`;
  return [children, evidence, cash];
}
