/**
 * Type-7 quantiles (linear between order statistics) of `values`, exact, by selection rather than
 * sorting. `values` is reordered. `shares` must rise. NaN where there are no values or one is NaN.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const n = values.length;
  let from = 0;
  return shares.map((share) => {
    const position = (n - 1) * share;
    const rank = Math.floor(position);
    if (n === 0) return NaN;
    select(values, rank, from);
    from = rank;
    const low = values[rank];
    if (position === rank) return low;
    return low + (position - rank) * (least(values, rank + 1) - low);
  });
}

/** Hoare's selection: after it, values[rank] is the value of that rank among values[from…]. */
function select(values: Float64Array, rank: number, from: number): void {
  let left = from;
  let right = values.length - 1;
  while (left < right) {
    const pivot = median3(values[left], values[(left + right) >> 1], values[right]);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swap = values[i];
        values[i++] = values[j];
        values[j--] = swap;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

function median3(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function least(values: Float64Array, from: number): number {
  let smallest = values[from];
  for (let i = from + 1; i < values.length; i++) if (values[i] < smallest) smallest = values[i];
  return smallest;
}
