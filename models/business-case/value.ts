import type { Account } from './account';
import { compound } from './compound';

/** The value view: what society gains and gives up, in prices of the first year, discounted. */
export interface Value {
  /** By draw, £. */
  readonly benefits: Float64Array;
  readonly costs: Float64Array;
  readonly npv: Float64Array;
}

/** HM Treasury's discount factor of a year, the first being year 0: 1, 0.9662, 0.9335, … at 3.5 %. */
export const discountFactor = (rate: number, year: number): number => 1 / compound(1 + rate, year);

/**
 * Capital counts when it is spent, what is left of it at the end of the last year counts then; there
 * is no interest, and transfers (grants, partners' payments) count for nothing.
 * @param rate after inflation, as a share
 * @param inflation a year, as a share
 */
export function valueOf(
  { lines, draws, years, residual }: Account,
  rate: number,
  inflation: number,
): Value {
  const benefits = new Float64Array(draws);
  const costs = new Float64Array(draws);
  const weights = Float64Array.from(
    { length: years },
    (_, year) => discountFactor(rate, year) / compound(1 + inflation, year),
  );
  const atEnd = discountFactor(rate, years);
  for (let draw = 0; draw < draws; draw++) {
    for (let year = 0; year < years; year++) {
      const cell = draw * years + year;
      benefits[draw] += weights[year] * lines.avoided[cell];
      costs[draw] +=
        weights[year] * (lines.programme[cell] + lines.capital[cell] + lines.continuing[cell]);
    }
    costs[draw] -= atEnd * residual[draw];
  }
  return { benefits, costs, npv: benefits.map((benefit, draw) => benefit - costs[draw]) };
}
