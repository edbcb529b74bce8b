import { createHash } from 'node:crypto';

/**
 * SHA-256 over the little-endian float64 bits of every draw: outputs sorted by name, draws in
 * order, months in order; a flow's first month, which has no value, is left out.
 * @param byOutput draw after draw, `width` months each
 */
export function hashOfDraws(
  byOutput: ReadonlyMap<string, { kind: 'stock' | 'flow'; draws: Float64Array }>,
  width: number,
): string {
  const hash = createHash('sha256');
  for (const name of [...byOutput.keys()].sort()) {
    const { kind, draws } = byOutput.get(name)!;
    const skip = kind === 'flow' ? 1 : 0;
    const bytes = new DataView(new ArrayBuffer((draws.length / width) * (width - skip) * 8));
    let at = 0;
    for (let i = 0; i < draws.length; i++) {
      if (i % width < skip) continue;
      bytes.setFloat64(at, draws[i], true);
      at += 8;
    }
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** SHA-256 over the little-endian float64 bits of arrays, one after the other. */
export function hashOfNumbers(arrays: readonly Float64Array[]): string {
  const hash = createHash('sha256');
  for (const values of arrays) {
    const bytes = new DataView(new ArrayBuffer(values.length * 8));
    values.forEach((value, i) => bytes.setFloat64(8 * i, value, true));
    hash.update(bytes);
  }
  return hash.digest('hex');
}
