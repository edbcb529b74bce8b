import type { Claim } from './programme';

/** A claim's figure with its unit: "£4,600,000", "67% to 73%"; words where the source has no number. */
export function claimText({ value, from, unit, sign }: Claim): string {
  if (value === undefined) return 'no figure given';
  const one = typeof value === 'number';
  const figure = one
    ? amount(value, unit)
    : `${number(value[0], unit)} to ${amount(value[1], unit)}`;
  const start = from === undefined ? '' : `from ${amount(from, unit)} to `;
  return [sign, start + figure].filter(Boolean).join(' ');
}

const number = (value: number, unit?: string) =>
  unit?.startsWith('£') ? pounds(value) : value.toLocaleString('en-GB') + (unit === '%' ? '%' : '');

/** "£1,575,600", "£62.95m", "£1.4bn": always exact. */
export function pounds(value: number): string {
  const [size, name] = value >= 1e9 ? [1e9, 'bn'] : value >= 1e6 ? [1e6, 'm'] : [1, ''];
  const short = Number((value / size).toFixed(2));
  return short * size === value
    ? `£${short.toLocaleString('en-GB')}${name}`
    : `£${value.toLocaleString('en-GB')}`;
}

function amount(value: number, unit?: string): string {
  const rest = unit?.replace(/^[£%]\s*/, '');
  return number(value, unit) + (rest ? ` ${rest}` : '');
}
