import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a golden file: what was computed, from what, and the value, to the last bit. */
export interface GoldenRow {
  readonly name: string;
  readonly given: readonly number[];
  readonly value: number;
}

/** Rows of a file of this folder: name, numbers with spaces between, value; after a heading. */
export function goldenRows(file: string): GoldenRow[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, file), 'ascii')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [name, given, value] = line.split(',');
    return { name, given: given.split(' ').map(hexFloat), value: hexFloat(value) };
  });
}

/** Reads C's hexadecimal notation ("-0x1.8p+3" is −12), which is exact. */
export function hexFloat(text: string): number {
  if (text === 'nan') return NaN;
  if (/^-?inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const [, sign, lead, digits = '', exponent] =
    /^(-?)0x([01])(?:\.([0-9a-f]+))?p([+-]\d+)$/.exec(text) ?? unreadable(text);
  const whole = parseInt(lead + digits.padEnd(13, '0'), 16);
  // In two factors, so that neither leaves the range of a double.
  const half = Math.trunc(Number(exponent) / 2);
  const size = whole * 2 ** -52 * 2 ** half * 2 ** (Number(exponent) - half);
  return sign ? -size : size;
}

/** How many doubles lie between two finite numbers. */
export function ulpsBetween(a: number, b: number): number {
  const distance = place(a) - place(b);
  return Number(distance < 0n ? -distance : distance);
}

const view = new DataView(new ArrayBuffer(8));

/** Doubles in their order as whole numbers. */
function place(value: number): bigint {
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  return bits >= 0n ? bits : -(bits & 0x7fffffffffffffffn);
}

function unreadable(text: string): never {
  throw new Error(`not a hexadecimal number: ${text}`);
}
