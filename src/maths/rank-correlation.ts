/**
 * Spearman's correlation of two variables from their ranks (see `ranks`), ties as they are: −1 to
 * 1, and 0 where one of them never varies. Sums are of quarters below 2^53 up to 100,000 values, so
 * they are exact and their order does not matter.
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  if (a.length !== b.length) throw new Error('ranks of two lengths cannot be correlated');
  const mean = (a.length + 1) / 2;
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] - mean;
    const y = b[i] - mean;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : both / (Math.sqrt(ofA) * Math.sqrt(ofB));
}
