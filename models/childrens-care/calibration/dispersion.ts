/** An error (log ratio of what came to what was said) at a place of some size. */
export interface Miss {
  readonly error: number;
  /** Children behind the figure: the larger, the less is chance. */
  readonly size: number;
}

/** Variance of errors: a part every place has, and a part that fades with size. */
export interface Dispersion {
  readonly shared: number;
  readonly bySize: number;
}

/** Half the width of a normal 80 % band, in standard deviations. */
const EIGHTY = 1.2815515655446004;
const MOST_SHARED = 1;
const MOST_BY_SIZE = 12;
const ROUNDS = 30;

export const varianceAt = ({ shared, bySize }: Dispersion, size: number): number =>
  shared + bySize / size;

/**
 * The dispersion with which four in five errors lie inside their own 80 % band, among the smaller
 * half of places and among all. Holds to what most places do, not to a few wild years.
 */
export function dispersion(misses: readonly Miss[]): Dispersion {
  if (misses.length < 20) return meanSquare(misses);
  const sizes = misses.map(({ size }) => size).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  const small = misses.filter(({ size }) => size < middle);
  const sharedFor = (bySize: number) =>
    bisect(MOST_SHARED, (shared) => inside(misses, { shared, bySize }) < 0.8 * misses.length);
  const bySize = bisect(
    MOST_BY_SIZE,
    (size) => inside(small, { shared: sharedFor(size), bySize: size }) < 0.8 * small.length,
  );
  return { shared: sharedFor(bySize), bySize };
}

function inside(misses: readonly Miss[], size: Dispersion): number {
  let count = 0;
  for (const miss of misses)
    if (miss.error * miss.error <= EIGHTY * EIGHTY * varianceAt(size, miss.size)) count += 1;
  return count;
}

/** The point of 0 … `high` where `tooSmall` ends. */
function bisect(high: number, tooSmall: (value: number) => boolean): number {
  let low = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (tooSmall(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Too few errors to tell sizes apart: their mean square, one place's own series. */
function meanSquare(misses: readonly Miss[]): Dispersion {
  const square = misses.reduce((all, { error }) => all + error * error, 0);
  return { shared: misses.length > 0 ? square / misses.length : 0, bySize: 0 };
}
