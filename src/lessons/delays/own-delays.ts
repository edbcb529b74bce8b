import { accountOf, type Account } from '../../../models/business-case/account';
import { termIn } from '../../../models/business-case/terms';
import type { CaseTerms } from '../../../models/business-case/term';
import type { Appraised } from '../../cells/invest/appraised';
import { count, money, monthName } from '../../charts/format';

/** The mean of all running totals at the end of each month from the start, £. */
export function meanTotal({ cumulative, draws, months }: Account): number[] {
  const mean = [0];
  for (let at = 0; at < months; at++) {
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) sum += cumulative[draw * months + at];
    mean.push(sum / draws);
  }
  return mean;
}

/** When the mean running total is lowest, in a sentence. */
export function lowestWords({ appraisal, baseline }: Appraised): string {
  const mean = meanTotal(appraisal.account);
  const low = Math.min(...mean);
  if (low >= 0) return 'On average the council is never out of pocket.';
  const month = mean.indexOf(low);
  return `On average over all futures the council is furthest out of pocket in ${monthName(baseline.months[month])}, after ${count(month)} months, by ${money(-low)}.`;
}

/** Month of the later date asked about: five years. */
const FIVE_YEARS = 60;

/** What each further year takes away after five years, £ on average: the same futures, later. */
export interface LaterBy {
  /** What is spared comes a year later, while the money goes out as planned. */
  readonly effect: number;
  /** All of it a year later. */
  readonly all: number;
}

/** @param terms terms that were set; the delay among them is put a year later */
export function laterBy({ appraisal, futures }: Appraised, terms: CaseTerms): LaterBy {
  const mean = meanTotal(appraisal.account);
  const delayed = { ...terms, delay: termIn(terms, 'delay') + 12 };
  const later = meanTotal(accountOf(futures, delayed, appraisal.correction));
  const now = mean[FIVE_YEARS];
  return { effect: now - later[FIVE_YEARS], all: now - mean[FIVE_YEARS - 12] };
}

/** The same in words. */
export function laterWords({ effect, all }: LaterBy): string[] {
  const side = (value: number) => `${money(Math.abs(value))} ${value >= 0 ? 'less' : 'more'}`;
  return [
    `If all that is spared came a year later, while the money goes out as planned, the council would have ${side(effect)} after five years, on average.`,
    `If all of it began a year later, it would have ${side(all)} by the same day, leaving aside how prices move.`,
  ];
}
