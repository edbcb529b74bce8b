import { accountOf } from '../../../models/business-case/account';
import type { Appraisal } from '../../../models/business-case/appraisal';
import type { PairedFutures } from '../../../models/business-case/futures';
import { chanceSwing, swingsOf } from '../../../models/business-case/swings';
import type { CaseTerms } from '../../../models/business-case/term';
import { terms } from '../../../models/business-case/terms';
import { termWords } from '../../../models/business-case/words';
import { paidBackBy, paybackOf } from '../../../models/business-case/payback';
import type { OddsSwing } from '../../charts/odds-swings';
import { oftenOf10, percent } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { InputDraws } from '../../engine/runner';
import { nameOf } from '../driver-rows';

/** What the odds of payback swing with: rows of the picture, the widest first. */
export interface Decides {
  readonly odds: number;
  readonly rows: readonly OddsSwing[];
  /** The answer turns: more likely than not at one end, less at the other. */
  readonly flips: readonly OddsSwing[];
}

const SHOWN = 6;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Uncertain things of the simulation (their lowest and highest fifths, from the draws already run)
 * and terms of the case (at the ends of what can be defended), by the odds of payback in time. Each
 * term is tried in a turn of its own, so that the page stays free; rejects when aborted.
 */
export async function decidesOf(
  appraisal: Appraisal,
  futures: PairedFutures,
  set: CaseTerms,
  { inputs, rows }: InputDraws,
  signal: AbortSignal,
): Promise<Decides> {
  const { by } = appraisal.breakEven;
  const odds = paidBackBy(appraisal.payback, by);
  const happens = Array.from(appraisal.payback.month, (month) => month <= 12 * by);
  const least = Math.max(0.03, 1.5 * chanceSwing(happens.length, odds));
  const all: OddsSwing[] = swingsOf(rows, inputs.length, happens)
    .filter(({ low, high }) => Math.abs(high - low) >= least)
    .slice(0, SHOWN)
    .map(({ input, low, high }) => ({
      label: capital(nameOf({ ...inputs[input], correlation: 0, low, high })),
      low,
      high,
      lowText: 'lowest fifth',
      highText: 'highest fifth',
    }));
  for (const { key, plausible, unit } of terms) {
    if (UNTRIED.has(key)) continue;
    const text = (value: number) => `${value} ${unit.replace('GBP', '£')}`;
    const ends: number[] = [];
    for (const value of [plausible.low, plausible.high]) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      const tried = accountOf(futures, { ...set, [key]: value }, appraisal.correction);
      ends.push(paidBackBy(paybackOf(tried), by));
    }
    const [low, high] = ends;
    if (Math.abs(low - high) >= 0.01)
      all.push({
        label: termWords[key].label,
        low,
        high,
        lowText: text(plausible.low),
        highText: text(plausible.high),
      });
  }
  all.sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
  return {
    odds,
    rows: all.slice(0, 2 * SHOWN),
    flips: all.filter(({ low, high }) => Math.min(low, high) < 0.5 && Math.max(low, high) > 0.5),
  };
}

/** Payback does not know them, or they are asked about elsewhere. */
const UNTRIED: ReadonlySet<string> = new Set([
  ...terms.map(({ key }) => key).filter((key) => key.startsWith('release-')),
  'discount-rate',
  'interest',
  'asset-life',
  'benefit-rule',
  'fixed-share',
  'partners-gain',
  'pays-back-by',
]);

/** What turns the answer, in a sentence. */
export function decidesWords({ odds, rows, flips }: Decides, by: string): string {
  if (rows.length === 0)
    return 'Nothing that is uncertain moves the odds of payback by more than chance does.';
  const [first] = rows;
  const where = (text: string) => (text.endsWith('fifth') ? `in its ${text}` : `at ${text}`);
  const widest = `Most of all: ${first.label.charAt(0).toLowerCase()}${first.label.slice(1)}. Where that is ${where(first.lowText)}, it pays back ${by} in ${oftenOf10(first.low)} futures; where it is ${where(first.highText)}, in ${oftenOf10(first.high)}.`;
  const side = odds > 0.5 ? 'more often than not' : 'less often than not';
  if (flips.length === 0)
    return `${widest} None of them alone turns the answer: it pays back in time ${side}, whichever way it goes.`;
  const names = flips
    .slice(0, 3)
    .map(({ label }) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  return `${widest} These alone can turn the answer from “more often than not” to “less often than not”: ${names.join('; ')}.`;
}

/** The picture’s figures. */
export function decidesTable({ rows }: Decides): Table {
  return {
    caption:
      'Share of futures that have paid back in time, where one thing is low and where it is high',
    columns: [
      { label: 'What is uncertain' },
      { label: 'Low' },
      { label: 'Paid back where low', unit: 'share of futures', format: percent },
      { label: 'High' },
      { label: 'Paid back where high', unit: 'share of futures', format: percent },
    ],
    rows: rows.map(({ label, low, high, lowText, highText }) => [
      label,
      lowText,
      low,
      highText,
      high,
    ]),
  };
}
