/** A column of which less than this share is left beside the others says nothing of its own. */
const NOTHING_NEW = 1e-9;

/**
 * The share of the variance of one variable's ranks that all others' ranks account for together
 * in a straight-line fit, corrected for what as many random columns would seem to account for
 * (adjusted R²); between 0 and 1. Columns that repeat others, or a sum of others, change nothing.
 * NaN with fewer than five values for each column: then it cannot be told.
 * @param result ranks of the variable
 * @param columns ranks of the others, of the same length
 */
export function explainedShare(result: Float64Array, columns: readonly Float64Array[]): number {
  const n = result.length;
  if (n < 5 * (columns.length + 1)) return NaN;
  const left = centred(result);
  const all = dot(left, left);
  if (all === 0) return 0;
  const basis: { column: Float64Array; size: number }[] = [];
  for (const ranks of columns) {
    const column = centred(ranks);
    const before = dot(column, column);
    // Twice: what rounding leaves of the others goes the second time.
    for (let round = 0; round < 2; round++)
      for (const other of basis) takeOut(column, other.column, other.size);
    const size = dot(column, column);
    if (size > NOTHING_NEW * before) basis.push({ column, size });
  }
  for (const { column, size } of basis) takeOut(left, column, size);
  const unexplained = (dot(left, left) / all) * ((n - 1) / (n - 1 - basis.length));
  return Math.min(1, Math.max(0, 1 - unexplained));
}

function centred(ranks: Float64Array): Float64Array {
  const mean = (ranks.length + 1) / 2;
  return ranks.map((rank) => rank - mean);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Takes out of `from` what runs along `column`. */
function takeOut(from: Float64Array, column: Float64Array, size: number): void {
  const part = dot(from, column) / size;
  for (let i = 0; i < from.length; i++) from[i] -= part * column[i];
}
