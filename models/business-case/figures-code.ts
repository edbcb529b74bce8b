import type { Appraisal } from './appraisal';

const LETTERS = 7;

/** Children's outcomes whose values at the end, by draw, go into the code. */
export const printedOutcomes = ['family-homes-share', 'in-childrens-homes', 'placed-far'] as const;

/**
 * A short code of the figures of an appraisal, to their last bit: printed beside them, it tells
 * whether a rerun came out the same. FNV-1a over the bytes, twice with different starts; 14
 * characters of 0–9 and a–z. Not a secret.
 * @param outcomes values at the end, by draw, of `printedOutcomes` with the proposal
 */
export function figuresCode(
  { account, value, payback }: Appraisal,
  outcomes: readonly Float64Array[] = [],
): string {
  let [a, b] = [0x811c9dc5, 0x050c5d1f];
  for (const values of [
    account.lines.net,
    account.lines.cashable,
    payback.month,
    value.npv,
    ...outcomes,
  ]) {
    const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    for (const word of words) {
      a = Math.imul(a ^ word, 0x01000193);
      b = Math.imul(b ^ (word >>> 15), 0x01000193) ^ (a >>> 7);
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(LETTERS, '0')).join('');
}
