import {
  bothSidesOf10,
  count,
  financialYear,
  money,
  monthName,
  roundThreshold,
} from '../../charts/format';
import { shareBelow } from '../../charts/pairs';
import { coveringSum } from './budget';

/**
 * How far the two sentences look, in years: as far as the model's record reaches. What lies
 * further ahead was never held against what happened.
 */
export const AHEAD = 3;

/** The value of one month of every future. @param months months of the run; a draw has one more */
export function atMonth(draws: Float64Array, months: number, month: number): Float64Array {
  const width = months + 1;
  const futures = Math.floor(draws.length / width);
  return Float64Array.from({ length: futures }, (_, draw) => draws[draw * width + month]);
}

/** The sum of one year of every future: year 1 is the first after the start. */
export function inYear(draws: Float64Array, months: number, year: number): Float64Array {
  const width = months + 1;
  const futures = Math.floor(draws.length / width);
  return Float64Array.from({ length: futures }, (_, draw) => {
    let sum = 0;
    for (let i = 12 * year - 11; i <= 12 * year; i++) sum += draws[draw * width + i];
    return sum;
  });
}

/**
 * Children, on both sides of a round number near today's.
 * @param opens the first words: "With another assumption, in" where the world is assumed otherwise
 */
export function childrenWords(
  place: string,
  now: number,
  start: number,
  values: Float64Array,
  opens = 'In',
): string {
  const limit = roundThreshold(now);
  const [below, above] = bothSidesOf10(shareBelow(values, limit));
  const date = monthName(`${start + AHEAD}-03`);
  return `${opens} ${below} simulated futures ${place} supports fewer than ${count(limit)} children in ${date}; in ${above}, ${count(limit)} or more, if these assumptions hold. On 31 March ${start} it supported ${count(now)}.`;
}

/** Money, on both sides of a sum that most futures stay below. */
export function moneyWords(start: number, last: number | undefined, values: Float64Array): string {
  const { sum, share } = coveringSum(values);
  const [below, above] = bothSidesOf10(share);
  const year = financialYear(start + AHEAD);
  const past = last === undefined ? '' : ` In ${financialYear(start)} it was ${money(last)}.`;
  return `In ${below} simulated futures spending on them in ${year} is below ${money(sum)}; in ${above}, ${money(sum)} or more, prices of that year.${past}`;
}
