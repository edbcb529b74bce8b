import type { Appraisal } from '../../../models/business-case/appraisal';
import { paidBackBy } from '../../../models/business-case/payback';
import { spread, type Spread } from '../../../models/business-case/spread';
import { bothSidesOf10, money, monthName, oftenOf10 } from '../../charts/format';
import type { Result } from '../../engine/runner';

const rangeOf = ({ p10, p90 }: Spread) => `${money(p10)} to ${money(p90)} in 8 of 10 futures`;

/** How often it has paid back by the date asked about, and the middle future's month. */
export function paybackWords(
  { payback, breakEven, paybackMonth }: Appraisal,
  months: readonly string[],
) {
  const { by } = breakEven;
  const odds = paidBackBy(payback, by);
  if (Number.isNaN(odds)) return 'No money is spent or spared, so there is nothing to pay back.';
  const [yes, no] = bothSidesOf10(odds);
  const middle =
    paybackMonth.p50 === undefined
      ? `In the middle future it has not paid back by ${monthName(months[months.length - 1])}.`
      : `In the middle future it pays back in ${monthName(months[paybackMonth.p50])}.`;
  return `In ${yes} simulated futures it has paid back within ${yearsWords(by)}; in ${no} it has not, if these assumptions hold. ${middle}`;
}

export const yearsWords = (years: number) => (years === 1 ? 'one year' : `${years} years`);

/** What is spared and what is spent over all years, in pounds of the day. */
export function sumsWords(appraisal: Appraisal): string {
  const { account } = appraisal;
  const total = (line: 'avoided' | 'programme' | 'capital' | 'continuing') =>
    spread(
      Float64Array.from({ length: account.draws }, (_, draw) =>
        sum(account.lines[line].subarray(draw * account.years, (draw + 1) * account.years)),
      ),
    );
  const [avoided, programme, capital] = [total('avoided'), total('programme'), total('capital')];
  const built = capital.mean > 0.5 ? ` and ${money(capital.mean)} of capital` : '';
  const less = avoided.mean >= 0 ? 'less' : 'more';
  return `Over ${yearsWords(account.years)} the council spends ${money(Math.abs(avoided.mean))} ${less} on homes and social work on average (${rangeOf(avoided)}), and ${money(programme.mean)} on the proposal${built}.`;
}

const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

/** The three sums that are never added to each other, a year in the last year but whole. */
export interface ThreeSums {
  readonly year: number;
  readonly budget: Spread;
  readonly growth: Spread;
  /** The reader's own estimate; undefined where none was made. */
  readonly partners: number | undefined;
}

/** The year asked about: the one by which it should have paid back. */
export function threeSums({ years, breakEven }: Appraisal, partners: number): ThreeSums {
  const { year, cashable, growthAvoided } = years[breakEven.by - 1];
  return { year, budget: cashable, growth: growthAvoided, partners: partners || undefined };
}

/** The value view in a sentence. */
export function valueWords({ npv, odds, benefitCost, account }: Appraisal): string {
  const [yes, no] = bothSidesOf10(odds.npvPositive);
  const ratio =
    benefitCost === undefined
      ? ''
      : ` Each pound of cost brings ${pounds(benefitCost)} of avoided cost on average.`;
  return `Over ${yearsWords(account.years)}, in prices of the first year and discounted, it is worth ${money(npv.mean)} on average (${rangeOf(npv)}). It is worth more than it costs in ${yes} futures, less or as much in ${no}.${ratio}`;
}

/** "£1.18": a ratio as pounds and pence. */
export const pounds = (ratio: number) =>
  `${ratio < 0 ? '\u2212' : ''}£${Math.abs(ratio).toFixed(2)}`;

/** The furthest the council is out of pocket, and the worst year. */
export function outlayWords({ peakOutlay, worstYear }: Appraisal): string {
  return `The council is out of pocket by ${money(peakOutlay.p50)} at the worst in the middle future, and by more than ${money(peakOutlay.p90)} in 1 of 10. In 1 of 10 futures some year costs ${money(Math.max(0, -worstYear))} or more on balance.`;
}

/** Whether children gain: the pairs in which more live in a family at the end. */
export function familyWords(baseline: Result, scenario: Result): string {
  const [before, after] = [baseline, scenario].map(
    (result) => result.outputs['family-homes-share'].last,
  );
  let more = 0;
  for (let i = 0; i < before.length; i++) if (after[i] > before[i]) more += 1;
  return `A larger share of children in care live in a family in ${oftenOf10(more / before.length)} paired futures.`;
}

/** The finding above the picture of the running total. */
export function paybackTitle({ payback, breakEven, odds }: Appraisal): string {
  const share = paidBackBy(payback, breakEven.by);
  if (Number.isNaN(odds.paybackIn3)) return 'No money is spent or spared';
  return `Paid back within ${yearsWords(breakEven.by)} in ${oftenOf10(share)} futures`;
}
