import { count, money } from '../../charts/format';
import type { Table } from '../../charts/table';
import { endName } from './words';

type Lived = Readonly<Record<string, Float64Array>>;

/** What flowed in the quarter that ends after so many months; NaN before the first. */
export function inQuarter(values: Float64Array, month: number): number {
  return month < 3 ? NaN : values[month] + values[month - 1] + values[month - 2];
}

/** £ spent from month `from` to month `to`, new work included. */
export function spentIn(lived: Lived, from: number, to: number): number {
  let sum = 0;
  for (let month = from + 1; month <= to; month++)
    sum += lived.spend[month] + lived.programmes[month];
  return sum;
}

/** What is known after so many quarters: now, a quarter before, and at the start. Children first. */
export function knownTable(lived: Lived, at: number, year: number): Table {
  const month = 3 * at;
  const points = at === 0 ? [0] : at === 1 ? [3, 0] : [month, month - 3, 0];
  const stock = (name: string) => points.map((m) => lived[name][m]);
  const flow = (of: (m: number) => number) =>
    points.map((m) => (m < 3 ? ('not-applicable' as const) : of(m)));
  const rows: [string, (number | 'not-applicable')[], (value: number) => string][] = [
    ['Children in care', stock('children-in-care'), count],
    ['Without the family they need (estimate)', stock('family-plan-mismatch'), count],
    ['In a children’s home', stock('in-childrens-homes'), count],
    ['Over 20 miles from home (estimate)', stock('placed-far'), count],
    ['Moves to another home in three months', flow((m) => inQuarter(lived.moves, m)), count],
    ['Spent in three months, new work included', flow((m) => spentIn(lived, m - 3, m)), money],
    ['Of this, new work', flow((m) => inQuarter(lived.programmes, m)), money],
  ];
  return {
    caption: 'What you know',
    columns: [
      { label: 'Measure' },
      ...points.map((m, i) => ({
        label: i === 0 ? `Now: ${endName(year, m / 3)}` : endName(year, m / 3),
      })),
    ],
    rows: rows
      .slice(0, at === 0 ? 4 : rows.length)
      .map(([label, values, format]) => [
        label,
        ...values.map((value) => (typeof value === 'number' ? format(value) : value)),
      ]),
  };
}
