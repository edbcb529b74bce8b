/** Values are dealt into this many equal bins; only those that hold a wanted rank are put in order. */
const BINS = 512;
/** Below this many values putting all in order is quicker than dealing out. */
const FEW = 200;
const few = new Float64Array(FEW);

const sizes = new Int32Array(BINS);
/** By bin, one more than the place in `members` where its values are gathered; 0 for the rest. */
const asked = new Uint8Array(BINS);

/**
 * Type-7 quantiles (linear between order statistics) of `values`, exact, by selection rather than
 * sorting. `values` is left as it is. NaN where there are no values or one is NaN.
 * @param shares between 0 and 1, rising
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const n = values.length;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (value !== value) return shares.map(() => NaN);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (n === 0) return shares.map(() => NaN);
  if (low === high) return shares.map(() => low);
  const positions = shares.map((share) => (n - 1) * share);
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]);
  const found = n < FEW ? sortedAt(values, ranks) : selectedAt(values, ranks, low, high);
  return positions.map((position, i) => {
    const below = found[2 * i];
    const part = position - ranks[2 * i];
    return part === 0 ? below : below + part * (found[2 * i + 1] - below);
  });
}

/** Puts few values in order as they are taken in: quicker for so few than a general sort. */
function sortedAt(values: Float64Array, ranks: readonly number[]): number[] {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    let place = i;
    for (; place > 0 && few[place - 1] > value; place--) few[place] = few[place - 1];
    few[place] = value;
  }
  return ranks.map((rank) => few[rank]);
}

/** The values of these (rising) ranks: bins are counted, then the few bins that matter are sorted. */
function selectedAt(
  values: Float64Array,
  ranks: readonly number[],
  low: number,
  high: number,
): number[] {
  const n = values.length;
  const scale = (BINS - 1) / (high - low);
  sizes.fill(0);
  asked.fill(0);
  for (let i = 0; i < n; i++) sizes[((values[i] - low) * scale) | 0]++;
  const members: number[][] = [];
  const start: number[] = [];
  const places: number[] = [];
  let bin = 0;
  let before = 0;
  for (const rank of ranks) {
    while (before + sizes[bin] <= rank) before += sizes[bin++];
    if (asked[bin] === 0) {
      asked[bin] = members.push([]);
      start.push(before);
    }
    places.push(asked[bin] - 1);
  }
  for (let i = 0; i < n; i++) {
    const place = asked[((values[i] - low) * scale) | 0];
    if (place > 0) members[place - 1].push(values[i]);
  }
  for (const bin of members) insertionSort(bin);
  return ranks.map((rank, i) => members[places[i]][rank - start[places[i]]]);
}

/** Puts a few numbers in order where they stand. */
function insertionSort(values: number[]): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    let place = i;
    for (; place > 0 && values[place - 1] > value; place--) values[place] = values[place - 1];
    values[place] = value;
  }
}
