import { amount, count, money, percent } from '../../charts/format';
import type { Reading } from '../../kernel/inspect';

/** Units as they are read after a number. */
export const UNITS: Readonly<Record<string, string>> = {
  '1/year': 'a year',
  share: 'share',
  ratio: 'times',
  'children/year': 'children a year',
  'children/month': 'children a month',
  'households/year': 'households a year',
  'places/household': 'places a household',
  'GBP/child': '£ a child',
  'GBP/household': '£ a household',
  'GBP/year': '£ a year',
  'GBP/month': '£ a month',
  'GBP/week': '£ a week',
  GBP: '£',
};

/** "1,956 children", "12%", "0.42 a year", "× 0.97", "£48.2m a year". */
export function reading(value: number, unit: string): string {
  if (unit === 'share') return percent(value);
  if (unit === 'ratio') return `× ${plain(value)}`;
  const name = UNITS[unit] ?? unit;
  if (unit.startsWith('GBP')) return `${money(value)}${name.replace('£', '')}`;
  return `${plain(value)} ${name}`;
}

/** Three figures or so: "1,956", "12.4", "0.042". */
function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return count(value);
  if (size >= 1) return amount(Number(value.toPrecision(3)));
  return size < 1e-6 ? '0' : String(Number(value.toPrecision(2)));
}

/** What stands behind a name at one moment, in words. */
export function readingWords({ total, least, most }: Reading, unit: string): string {
  if (total !== undefined) return reading(total, unit);
  const [low, high] = [reading(least, unit), reading(most, unit)];
  return low === high ? low : `${low} to ${high} (they differ by age and home)`;
}

/** The same in few words, as a picture has room for. */
export function readingNote({ total, least, most, moved }: Reading, unit: string): string {
  if (moved !== undefined) return `${plain(moved)} a month`;
  if (total !== undefined || least === most) return reading(total ?? least, unit);
  return unit === 'share'
    ? `${percent(least)} to ${percent(most)}`
    : `${plain(least)} to ${plain(most)}`;
}

/** Children moved in a month: "12.4 children a month". */
export function movedWords(moved: number): string {
  return reading(moved, 'children/month');
}
