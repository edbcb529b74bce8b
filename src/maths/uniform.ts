/**
 * A number strictly between 0 and 1 for four 32-bit keys: pcg4d (Jarzynski and Olano 2020, "Hash
 * Functions for GPU Rendering"), a counter-based generator. There is no state to share or to
 * advance: whoever asks with the same keys gets the same bits, in any order, on any worker.
 */
export function uniform(seed: number, name: number, draw: number, step: number): number {
  let x = (Math.imul(seed, 1664525) + 1013904223) | 0;
  let y = (Math.imul(name, 1664525) + 1013904223) | 0;
  let z = (Math.imul(draw, 1664525) + 1013904223) | 0;
  let w = (Math.imul(step, 1664525) + 1013904223) | 0;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  return ((x >>> 5) * 67108864 + (y >>> 6) + 0.5) / 9007199254740992;
}
