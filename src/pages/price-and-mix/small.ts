import type { ChangeParts } from '../../charts/change-parts';
import { count, financialYear, money, signed } from '../../charts/format';
import type { Table } from '../../charts/table';
import { england } from '../../../models/published-forecasts/national-series';
import {
  SPAN,
  START,
  smallGrowth,
  type SmallGrowth,
  type SmallYear,
} from '../../../models/spending-growth/small-council';

const [first, last] = SPAN;
const more = (from: number, to: number) => 100 * (to / from - 1);

/** England's published change over the same four years. */
export const nation = {
  years: [financialYear(first), financialYear(last)],
  children: [count(england.childrenInCare[first]), count(england.childrenInCare[last])],
  childrenMore: Math.round(more(england.childrenInCare[first], england.childrenInCare[last])),
  spend: [money(england.spend[first]), money(england.spend[last])],
  /** £100 spent in the first year became this in the last. */
  hundredBecame: Math.round((100 * england.spend[last]) / england.spend[first]),
} as const;

const named = [
  ['numbers', 'Numbers: more or fewer children'],
  ['mix', 'Mix: more or fewer in children’s homes'],
  ['price', 'Price: a week costs more, beyond inflation'],
  ['inflation', 'Inflation: all prices'],
] as const satisfies readonly (readonly [keyof SmallGrowth, string])[];

/** How much of each 100 something rose: "54 of each 100 more". */
export function riseWords({ before, after }: SmallGrowth): string {
  const rise = Math.round(more(before, after));
  if (rise === 0) return 'stays as it was';
  return rise > 0 ? `rises by ${rise} in 100` : `falls by ${-rise} in 100`;
}

/** What the four numbers come to, in two or three sentences. */
export function smallWords(later: SmallYear): string[] {
  const growth = smallGrowth(later);
  const { before, after } = growth;
  const opening =
    later.children === START.children ? 'With not one child more, spending' : 'Spending';
  const sum = `${opening} ${riseWords(growth)}: from ${money(before)} to ${money(after)} a year.`;
  return [sum, mostWords(growth), aloneWords(later)].filter((words) => words !== '');
}

function mostWords(growth: SmallGrowth): string {
  const parts = named.map(([key, label]) => ({
    name: label.split(':')[0].toLowerCase(),
    value: growth[key],
  }));
  const told = parts.map(({ name, value }) => `${name} ${signed(value, money)}`);
  return `The parts: ${told.slice(0, -1).join(', ')} and ${told.at(-1)}.`;
}

/** How many children would cost as much more by their number alone. */
function aloneWords(later: SmallYear): string {
  const { before, after } = smallGrowth(later);
  if (after <= before) return '';
  const alone = Math.round((START.children * after) / before);
  return `For numbers alone to do this, there would have to be ${count(alone)} children in care in place of ${count(START.children)}.`;
}

export function smallTitle(later: SmallYear): string {
  const growth = smallGrowth(later);
  const largest = named.reduce((a, b) => (Math.abs(growth[b[0]]) > Math.abs(growth[a[0]]) ? b : a));
  const did = growth[largest[0]] < 0 ? 'took away most' : 'added most';
  return `Spending ${riseWords(growth)}; ${largest[1].split(':')[0].toLowerCase()} ${did}`;
}

export function smallSpec(later: SmallYear): ChangeParts {
  const growth = smallGrowth(later);
  return {
    description: `${smallTitle(later)}. ${mostWords(growth)}`,
    parts: named.map(([key, label]) => ({ label, value: growth[key] })),
    format: (value) => signed(value, money),
  };
}

export function smallTable(later: SmallYear): Table {
  const growth = smallGrowth(later);
  return {
    caption: 'What changed the small council’s spending',
    columns: [{ label: 'Part' }, { label: 'Amount', unit: '£ a year', format: money }],
    rows: [
      ['Spending in the first year', growth.before],
      ...named.map(([key, label]) => [label, growth[key]]),
      ['Spending four years later', growth.after],
    ],
  };
}
