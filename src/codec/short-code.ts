import { fnv1a } from './letters';

/** One number of a code: whole, from 0 to `of` − 1. */
export interface Digit {
  readonly value: number;
  readonly of: number;
}

export type ShortCodeFault =
  | { readonly kind: 'wrong-length'; readonly length: number; readonly wanted: number }
  | { readonly kind: 'wrong-character'; readonly character: string }
  /** A character was mistyped, left out or swapped. */
  | { readonly kind: 'wrong-check' }
  /** It says a number that nothing stands for. */
  | { readonly kind: 'out-of-range' };

/** Crockford's 32 characters: none is easily taken for another when read aloud or typed. */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of the check at the end: one mistake in 32,768 goes unnoticed. */
const CHECK = 3;
const GROUP = 4;

/**
 * Whole numbers as a code that people can type or read aloud: "7K2M-04TX-9Q".
 * @throws where a number is not within its bounds
 */
export function shortCode(digits: readonly Digit[]): string {
  let number = 0n;
  for (const { value, of } of digits) {
    if (!Number.isInteger(value) || value < 0 || value >= of)
      throw new RangeError(`not a whole number from 0 to ${of - 1}: ${value}`);
    number = number * BigInt(of) + BigInt(value);
  }
  const body = inCharacters(number, lengthFor(digits.map(({ of }) => of)));
  return (body + checkOf(body)).match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-');
}

/** Characters of a code for numbers of these sizes, its check counted and dashes not. */
export const shortCodeLength = (sizes: readonly number[]): number => lengthFor(sizes) + CHECK;

/**
 * The numbers of a code, as it was typed: small letters, spaces, dashes and the usual mistakes (O for
 * 0, I and L for 1) are taken for what was meant.
 * @param sizes how many values each number can have, in the order of writing
 */
export function readShortCode(
  typed: string,
  sizes: readonly number[],
): { readonly values: readonly number[] } | { readonly fault: ShortCodeFault } {
  const text = plainCode(typed);
  const wanted = shortCodeLength(sizes);
  if (text.length !== wanted)
    return { fault: { kind: 'wrong-length', length: text.length, wanted } };
  const character = [...text].find((each) => !CHARACTERS.includes(each));
  if (character !== undefined) return { fault: { kind: 'wrong-character', character } };
  const body = text.slice(0, -CHECK);
  if (text.slice(-CHECK) !== checkOf(body)) return { fault: { kind: 'wrong-check' } };
  let number = [...body].reduce((sum, each) => sum * 32n + BigInt(CHARACTERS.indexOf(each)), 0n);
  const values: number[] = [];
  for (const of of sizes.toReversed()) {
    values.unshift(Number(number % BigInt(of)));
    number /= BigInt(of);
  }
  return number === 0n ? { values } : { fault: { kind: 'out-of-range' } };
}

/** A code without what people add to it, in capitals. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\-‐‑–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

function lengthFor(sizes: readonly number[]): number {
  const most = sizes.reduce((all, of) => all * BigInt(of), 1n) - 1n;
  return Math.max(1, Math.ceil(most.toString(2).length / 5));
}

function inCharacters(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 32n)
    text = CHARACTERS[Number(rest % 32n)] + text;
  return text;
}

/** A hash of the body, folded to 15 bits. Codes hold it for ever. */
function checkOf(body: string): string {
  const hash = fnv1a(body);
  return inCharacters(BigInt((hash ^ (hash >>> 17)) & 0x7fff), CHECK);
}
