/**
 * The rank of each value among all, from 1 for the lowest; values alike share the mean of the ranks
 * they take up ("mid-ranks"), so ranks are whole or half numbers and add up to n (n + 1) / 2.
 * @throws Error where a value is NaN: it has no place in an order
 */
export function ranks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const found = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== values[i]) throw new Error('a value that is not a number has no rank');
    const first = below(sorted, values[i], false);
    const end = below(sorted, values[i], true);
    found[i] = (first + end + 1) / 2;
  }
  return found;
}

/** How many of the rising values are less than `value`, or (`alike`) no more than it. */
function below(sorted: Float64Array, value: number, alike: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value || (alike && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
