import { format } from 'd3-format';

/** One style for every number on the page: commas, true minus, en dash, "£12.4m". */

const whole = format(',.0f');
const minus = '\u2212';

/** "1,956": a whole number with commas and a true minus. No "−0". */
export function count(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? minus + whole(-rounded) : whole(Math.abs(rounded));
}

/** A count rounded as a forecast deserves: to 1 below 100, to 10 below 10,000, to 100 above. */
export function roundedCount(value: number): number {
  const size = Math.abs(value);
  const step = size < 100 ? 1 : size < 10_000 ? 10 : size < 100_000 ? 100 : 1000;
  return Math.round(value / step) * step;
}

/** "about 620". */
export function about(value: number): string {
  return `about ${count(roundedCount(value))}`;
}

/** "620": a forecast count for a label, where "about" stands elsewhere. */
export function forecast(value: number): string {
  return count(roundedCount(value));
}

/** "£940", "£64,300", "£12.4m", "£124m", "£8.52bn": three figures, true minus. */
export function money(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? minus : '';
  if (size >= 999_500_000) return `${sign}£${threeFigures(size / 1e9)}bn`;
  if (size >= 999_500) return `${sign}£${threeFigures(size / 1e6)}m`;
  if (size >= 1000) return `${sign}£${whole(Number(size.toPrecision(3)))}`;
  return Math.round(size) === 0 ? '£0' : `${sign}£${whole(size)}`;
}

/** Money on an axis: as `money`, without needless decimals: "£0", "£50m", "£2.5bn". */
export function moneyTick(value: number): string {
  return money(value).replace(/\.0+(?=m|bn)|(\.\d*[1-9])0+(?=m|bn)/, '$1');
}

function threeFigures(value: number): string {
  return value >= 99.95 ? whole(value) : value.toFixed(value >= 9.995 ? 1 : 2);
}

/** "43%", and "under 1%" for a share above nothing that would round to it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  return `${count(share * 100)}%`;
}

/** "+12", "−12", "0": a change with its sign. */
export function signed(value: number, unsigned: (value: number) => string = count): string {
  const text = unsigned(Math.abs(value));
  if (text === unsigned(0)) return text;
  return (value < 0 ? minus : '+') + text;
}

/** "1,650–2,400". */
export function range(
  low: number,
  high: number,
  each: (value: number) => string = forecast,
): string {
  return `${each(low)}–${each(high)}`;
}

/** "from 1,956 to 1,840": a change always says both; "unchanged at 1,956" when they read alike. */
export function change(from: number, to: number, each: (value: number) => string = count): string {
  const [a, b] = [each(from), each(to)];
  return a === b ? `unchanged at ${a}` : `from ${a} to ${b}`;
}

/**
 * How often, with one denominator: "7 in 10", "fewer than 1 in 20", "more than 19 in 20". Never
 * "0 in 10" and never "10 in 10".
 */
export function oftenIn10(share: number): string {
  if (share < 0.05) return 'fewer than 1 in 20';
  if (share > 0.95) return 'more than 19 in 20';
  return `${Math.min(9, Math.max(1, Math.round(share * 10)))} in 10`;
}

/** A published figure in words: the three kinds of absence stay apart from each other and zero. */
export function figureText(
  figure: number | 'suppressed' | 'not-applicable' | 'missing',
  each: (value: number) => string = count,
): string {
  if (typeof figure === 'number') return Number.isFinite(figure) ? each(figure) : 'no figure';
  if (figure === 'suppressed') return 'withheld';
  return figure === 'not-applicable' ? 'not applicable' : 'no figure';
}

/** "2023–24" for the financial year that ends on 31 March of `year`. */
export function financialYear(year: number): string {
  return `${year - 1}–${String(year % 100).padStart(2, '0')}`;
}

/** "March 2034" for "2034-03". */
export function monthName(label: string): string {
  const [year, month] = label.split('-').map(Number);
  return `${MONTHS[month - 1]} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November'
  .concat(' December')
  .split(' ');

/** "120", "0.3": a setting as it was made, without needless decimals. */
export function amount(value: number): string {
  return Number.isInteger(value)
    ? count(value)
    : String(Number(value.toFixed(2))).replace('-', minus);
}

/** "7 of 10", as `oftenIn10` says it. */
export function oftenOf10(share: number): string {
  return oftenIn10(share).replace(/^(\d) in 10$/, '$1 of 10');
}

/** Both sides of a share, on one denominator: ["7 of 10", "3 of 10"] never adds to anything else. */
export function bothSidesOf10(share: number): [string, string] {
  const often = oftenOf10(share);
  if (share < 0.05) return [often, oftenOf10(1)];
  if (share > 0.95) return [often, oftenOf10(0)];
  return [often, `${10 - Number(often[0])} of 10`];
}

/** A round number near a count, for a threshold that can be said aloud. */
export function roundThreshold(value: number): number {
  const step = [1, 5, 50, 500].find((step) => value < step * 100) ?? 1000;
  return Math.max(step, Math.round(value / step) * step);
}
