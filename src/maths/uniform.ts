/** Exact, and quicker than to divide by 2^53. */
const TWO_TO_MINUS_53 = 1 / 9007199254740992;

/**
 * Numbers strictly between 0 and 1, one for each name: pcg4d (Jarzynski and Olano 2020, "Hash
 * Functions for GPU Rendering") of seed, name, draw and step, a counter-based generator. There is
 * no state to share or to advance: whoever asks with the same keys gets the same bits, in any
 * order, on any worker.
 * @param into gets `count` numbers
 * @param names 32-bit keys
 */
export function fillUniforms(
  into: Float64Array,
  names: Int32Array,
  count: number,
  seed: number,
  draw: number,
  step: number,
): void {
  const first = (Math.imul(seed, 1664525) + 1013904223) | 0;
  const third = (Math.imul(draw, 1664525) + 1013904223) | 0;
  const fourth = (Math.imul(step, 1664525) + 1013904223) | 0;
  for (let i = 0; i < count; i++) {
    let y = (Math.imul(names[i], 1664525) + 1013904223) | 0;
    let x = (first + Math.imul(y, fourth)) | 0;
    y = (y + Math.imul(third, x)) | 0;
    let z = (third + Math.imul(x, y)) | 0;
    let w = (fourth + Math.imul(y, z)) | 0;
    x ^= x >>> 16;
    y ^= y >>> 16;
    z ^= z >>> 16;
    w ^= w >>> 16;
    x = (x + Math.imul(y, w)) | 0;
    y = (y + Math.imul(z, x)) | 0;
    into[i] = ((x >>> 5) * 67108864 + (y >>> 6) + 0.5) * TWO_TO_MINUS_53;
  }
}

const oneName = new Int32Array(1);
const oneNumber = new Float64Array(1);

/** The number of one name: see `fillUniforms`. */
export function uniform(seed: number, name: number, draw: number, step: number): number {
  oneName[0] = name;
  fillUniforms(oneNumber, oneName, 1, seed, draw, step);
  return oneNumber[0];
}
