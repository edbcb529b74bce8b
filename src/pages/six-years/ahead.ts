import type { Band } from '../../charts/band';
import { count, forecast, money } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { April } from '../../state/six-years-april';

interface Ends {
  readonly p10: ArrayLike<number>;
  readonly p90: ArrayLike<number>;
}

/** "96 to 210": where 8 of 10 futures stand after so many months. */
export const range = ({ p10, p90 }: Ends, month: number): string =>
  `${forecast(p10[month])} to ${forecast(p90[month])}`;

/** The months at which quarters end, from one month to another. */
export const quarters = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / 3 + 1 }, (_, i) => from + 3 * i);

/** A forecast from the month in which it was made: what was known before is no forecast. */
export function bandSince({ p10, p25, p50, p75, p90 }: Band, month: number): Band {
  const since = (values: Band['p50']) => Array.from(values).slice(month);
  return { p10: since(p10), p25: since(p25), p50: since(p50), p75: since(p75), p90: since(p90) };
}

/** The forecast of April for each March to come. */
export function aheadTable({ year: made, outputs }: April, first: number): Table {
  const care = outputs['children-in-care'];
  const unmet = outputs['family-plan-mismatch'];
  const homes = outputs['in-childrens-homes'];
  const marches = Array.from({ length: 6 - made }, (_, i) => made + 1 + i);
  const parts = [
    ['Children in care', care],
    ['Without the family they need', unmet],
    ['In a children’s home', homes],
  ] as const;
  return {
    caption: `Forecast made in April ${first + made}: the middle, and the range of 8 in 10 futures`,
    columns: [
      { label: 'March' },
      ...parts.flatMap(([label]) => [
        { label, unit: 'middle', format: count },
        { label, unit: 'low', format: count },
        { label, unit: 'high', format: count },
      ]),
    ],
    rows: marches.map((year) => [
      String(first + year),
      ...parts.flatMap(([, { p50, p10, p90 }]) => [p50[12 * year], p10[12 * year], p90[12 * year]]),
    ]),
  };
}

/** What the year's budget is, and where it comes from. */
export const budgetOrigin = (budget: number, sum: number, name: string): string =>
  `The budget for ${name} is ${money(budget)}. That is the middle of what the forecast expected to be spent, and ${money(sum)} for new work.`;
