import type { Account } from './account';
import { paybackOf } from './payback';
import { termIn } from './terms';
import type { CaseTerms } from './term';
import { quantiles } from '../../src/maths/quantiles';

/** How small could it be and still pay back by a date? Undefined: not at any size. */
export interface BreakEven {
  /** Years after the start by which it should have paid back. */
  readonly by: number;
  /** Share of the effect that was counted on; above 1, more than that is needed. */
  readonly effect: number | undefined;
  /** The share that is enough in 8 of 10 futures. */
  readonly effectIn8Of10: number | undefined;
  /** Months the start could be put off; undefined where it does not pay back in time even at once. */
  readonly latestStart: number | undefined;
  /** Share of the planned number helped, where part of the service's cost stays when fewer come. */
  readonly takeUp: number | undefined;
}

/**
 * Worked out on the money of the first years, as it is spent and spared, averaged over all futures.
 * Effects are scaled in proportion: what is avoided falls as the effect does, what is spent stays.
 */
export function breakEvenOf(account: Account, terms: CaseTerms): BreakEven {
  const { draws, years, lines } = account;
  const by = Math.min(years, termIn(terms, 'pays-back-by'));
  const ownCapital = 1 - termIn(terms, 'grant-for-capital') / 100;
  const gains = new Float64Array(draws);
  const costs = new Float64Array(draws);
  let [gain, programme, capital, continuing] = [0, 0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    for (let year = 0; year < by; year++) {
      const cell = draw * years + year;
      gains[draw] += lines.avoided[cell] + lines.income[cell];
      costs[draw] +=
        lines.programme[cell] + ownCapital * lines.capital[cell] + lines.continuing[cell];
      programme += lines.programme[cell] / draws;
      capital += (ownCapital * lines.capital[cell]) / draws;
      continuing += lines.continuing[cell] / draws;
    }
    gain += gains[draw] / draws;
  }
  const ratios = gains.map((value, draw) =>
    value > 0 ? costs[draw] / value : costs[draw] > 0 ? Number.MAX_VALUE : 0,
  );
  const [in8Of10] = quantiles(ratios, [0.8]);
  const stays = termIn(terms, 'fixed-share') / 100;
  const fixed = Math.min(programme, fixedCosts(terms, by));
  const varies = (programme - fixed) * (1 - stays);
  const perTakeUp = gain - varies - continuing;
  const needed = programme - varies + capital;
  const month = meanPayback(account);
  return {
    by,
    effect: gain > 0 ? (programme + capital + continuing) / gain : undefined,
    effectIn8Of10: Number.isFinite(in8Of10) && in8Of10 < 1e6 ? in8Of10 : undefined,
    latestStart: month <= 12 * by ? Math.floor(12 * by - month) : undefined,
    takeUp: perTakeUp > 0 ? needed / perTakeUp : undefined,
  };
}

/** What is spent whoever comes, £ of the day: set-up and fixed cost, with the caution on cost. */
function fixedCosts(terms: CaseTerms, years: number): number {
  const inflation = 1 + termIn(terms, 'inflation') / 100;
  let [sum, price] = [termIn(terms, 'set-up'), 1];
  for (let year = 0; year < years; year++) {
    sum += termIn(terms, 'fixed-cost') * price;
    price *= inflation;
  }
  return sum * (1 + termIn(terms, 'cost-bias') / 100);
}

/** When the mean of all running totals pays back; the first month where no money moves at all. */
function meanPayback(account: Account): number {
  const { cumulative, draws, months } = account;
  const mean = new Float64Array(months);
  for (let at = 0; at < months; at++) {
    for (let draw = 0; draw < draws; draw++) mean[at] += cumulative[draw * months + at];
    mean[at] /= draws;
  }
  return paybackOf({ cumulative: mean, draws: 1, months }).month[0] || 1;
}
