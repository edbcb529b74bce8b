/**
 * Children in care at the start and at each month's end, where what passes the doors is known.
 * @param start children
 * @param entries children who come in, a month each
 * @param exits children who leave, as many months
 */
export function monthByMonth(
  start: number,
  entries: readonly number[],
  exits: readonly number[],
): number[] {
  const inCare = [start];
  entries.forEach((came, i) => inCare.push(Math.max(0, inCare[i] + came - exits[i])));
  return inCare;
}

/** The month, from 1, at whose end most are in care; the first of several. */
export function fullestMonth(inCare: readonly number[]): number {
  const ends = inCare.slice(1);
  return ends.indexOf(Math.max(...ends)) + 1;
}

/**
 * What care costs over these months, £: half-way between a month's start and its end counts for it.
 * @param week £ a week for each child
 */
export function costOf(inCare: readonly number[], week: number): number {
  const months = inCare.slice(1).map((end, i) => (inCare[i] + end) / 2);
  return (months.reduce((sum, children) => sum + children, 0) * week * 365) / 7 / 12;
}
