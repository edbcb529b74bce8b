import { log } from './log';

/**
 * What each factor added to a total that is a sum, over groups, of products of factors: the
 * log-mean Divisia split (LMDI-I; B. W. Ang, Energy Policy 33, 2005, 867–871). For spending by kind
 * of home: children in the population × children in care for each of them (numbers) × share in this
 * kind of home (mix) × weekly price before inflation (price) × price level (inflation).
 * @param before group by group, its factors in one order; none negative; units may differ
 * @param after the same groups and factors, later
 * @returns one amount a factor, in the total's unit; they sum to after − before. A factor that
 *   rises from or falls to zero takes its group's whole change (shared evenly if several do), and
 *   a factor that stays zero leaves its group without any.
 * @throws where groups or factors do not match, or a factor is negative or not a number
 */
export function logMeanSplit(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number[] {
  const count = before[0]?.length ?? 0;
  const matched = before.length === after.length;
  if (!matched || [...before, ...after].some((group) => group.length !== count)) {
    throw new RangeError('log-mean split: groups and factors must match');
  }
  if ([...before, ...after].some((group) => group.some((value) => !(value >= 0)))) {
    throw new RangeError('log-mean split: a factor is negative or not a number');
  }
  const effects: number[] = Array.from({ length: count }, () => 0);
  before.forEach((group, g) => {
    const shares = groupSplit(group, after[g]);
    shares.forEach((share, k) => (effects[k] += share));
  });
  return effects;
}

function groupSplit(before: readonly number[], after: readonly number[]): number[] {
  const [start, end] = [product(before), product(after)];
  if (start === end) {
    return before.map((value, k) => (start === 0 ? 0 : start * log(after[k] / value)));
  }
  if (start === 0 || end === 0) {
    const turned = before.map((value, k) => (start === 0 ? value : after[k]) === 0);
    const among = turned.filter(Boolean).length;
    return turned.map((turns) => (turns ? (end - start) / among : 0));
  }
  const mean = (end - start) / log(end / start);
  return before.map((value, k) => mean * log(after[k] / value));
}

function product(factors: readonly number[]): number {
  return factors.reduce((total, factor) => total * factor, 1);
}
