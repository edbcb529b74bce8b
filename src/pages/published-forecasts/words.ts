import { count, moneyTick } from '../../charts/format';
import {
  miss,
  type Amount,
  type ForecastUnit,
} from '../../../models/published-forecasts/published-forecast';

/** "22.3%", "33%": a share as exact as a report prints it. */
function share(value: number): string {
  const tenths = Math.round(value * 1000);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;
}

const one: Record<ForecastUnit, (value: number) => string> = {
  children: count,
  'GBP/year': moneyTick,
  'GBP/child': moneyTick,
  share,
};

/** A number as it stands in the table, "8,919 to 10,732" for a range, "–" for none. */
export function amountText(amount: Amount | undefined, unit: ForecastUnit): string {
  if (amount === undefined) return '–';
  if (typeof amount === 'number') return one[unit](amount);
  return amount.map(one[unit]).join(' to ');
}

/** "4,230 too high (5.2%)", "£1.56bn too low (17.4%)", "within the range". */
export function missText(claim: Amount, outturn: number, unit: ForecastUnit): string {
  const { amount, share: part } = miss(claim, outturn);
  if (amount === 0) return typeof claim === 'number' ? 'none' : 'within the range';
  const way = amount > 0 ? 'too high' : 'too low';
  return `${one[unit](Math.abs(amount))} ${way} (${share(Math.abs(part))})`;
}
