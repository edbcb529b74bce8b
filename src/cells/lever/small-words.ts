import { financialYear, money } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { SmallAnswer } from '../../state/small-model';
import type { SmallModel } from '../../../models/childrens-care/lever-page';

/** A count of one council: small numbers keep a decimal. */
export const few = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 20 ? 1 : 0 });

/** How a number of the small model is told. */
export const told = ({ output }: Pick<SmallModel, 'output'>) => (output === 'spend' ? money : few);

const byYear = ({ effect }: Pick<SmallModel, 'effect'>) => effect.endsWith('a year');

/** A year as an axis names it: by financial year what is counted over it, else by its March. */
export const yearName = (small: Pick<SmallModel, 'effect'>) => (year: number) =>
  byYear(small) ? financialYear(year) : String(year);

/** The change by year, in the lever's own direction; nothing at the start. */
export function effects(
  small: Pick<SmallModel, 'way' | 'effect'>,
  answer: SmallAnswer,
): { readonly years: readonly number[]; readonly values: readonly number[] } {
  const sign = small.way === 'falls' ? -1 : 1;
  const values = answer.with.map((value, i) => sign * (value - answer.without[i]));
  if (!byYear(small)) return { years: answer.years, values };
  return { years: [answer.years[0] - 1, ...answer.years], values: [0, ...values] };
}

/** The change at the end, in the lever's own direction. */
export const lastEffect = (small: SmallModel, answer: SmallAnswer): number =>
  effects(small, answer).values.at(-1) ?? 0;

/** "3.1 fewer", "no difference that shows". */
export function effectWords(small: SmallModel, answer: SmallAnswer): string {
  const effect = lastEffect(small, answer);
  const tell = told(small);
  const size = tell(Math.abs(effect));
  if (size === tell(0)) return 'no difference that shows';
  const falls = (small.way === 'falls') === effect > 0;
  const less = small.unit === 'children' || small.unit === 'places' ? 'fewer' : 'less';
  return `${size} ${falls ? less : 'more'}`;
}

/** "In 2033–34: 217 children coming into care in place of 220. That is 3.1 fewer." */
export function finding(small: SmallModel, answer: SmallAnswer): string {
  const tell = told(small);
  const last = answer.years.length - 1;
  const when = byYear(small)
    ? `In ${financialYear(answer.years[last])}`
    : `In March ${answer.years[last]}`;
  return `${when}: ${tell(answer.with[last])} ${small.label} in place of ${tell(answer.without[last])}. That is ${effectWords(small, answer)}.`;
}

/** The lines as a table. */
export function smallTable(small: SmallModel, answer: SmallAnswer): Table {
  const format = told(small);
  const name = yearName(small);
  const change = effects(small, answer).values.slice(-answer.years.length);
  return {
    caption: `${small.effect}, in a council of average size`,
    columns: [
      { label: 'Year' },
      { label: `As things are: ${small.label}`, unit: small.unit, format },
      { label: `With it: ${small.label}`, unit: small.unit, format },
      { label: 'Because of it', unit: small.unit, format },
    ],
    rows: answer.years.map((year, i) => [name(year), answer.without[i], answer.with[i], change[i]]),
  };
}

/** The upper end of an axis that holds all of these. */
export function axisTop(values: readonly number[]): number {
  const most = Math.max(...values, 0.1) * 1.3;
  const power = 10 ** Math.floor(Math.log10(most));
  return Number((Math.ceil(most / (power / 2)) * (power / 2)).toPrecision(3));
}

export const SMALL_SOURCE =
  'England’s figures of 2024 shared among its 153 councils; the model’s expected path, central values, nothing that comes round again';
