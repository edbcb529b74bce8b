import { count, money } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import { costOf, fullestMonth, monthByMonth } from '../../../models/two-doors/month-by-month';

/** What its numbers rest on. */
export const MADE_UP = 'A made-up council, worked out here month by month.';

/** A made-up council’s year from 1 April: children through each door, month by month. */
export const YEAR = {
  start: 200,
  entries: [30, 34, 38, 40, 38, 34, 30, 26, 22, 20, 20, 20],
  exits: [22, 22, 23, 24, 25, 26, 27, 27, 27, 26, 26, 26],
} as const;

export const MONTHS = 'April May June July August September October November December January'
  .concat(' February March')
  .split(' ');
const short = (month: number) => (month === 0 ? 'Start' : MONTHS[month - 1].slice(0, 3));
const first = [NaN];

export const inCare = monthByMonth(YEAR.start, YEAR.entries, YEAR.exits);
export const fullest = fullestMonth(inCare);

const doors = {
  title: 'Children through each door, a month',
  lines: [
    { label: 'Come in', values: [...first, ...YEAR.entries], meaning: 'world' },
    { label: 'Leave', values: [...first, ...YEAR.exits], meaning: 'today' },
  ],
  ceiling: 50,
} as const;

/** The picture: the doors alone until the number is asked for. */
export function yearPanels(shown: boolean): LinePanels {
  const frame = { years: inCare.map((_, i) => i), yearName: short, across: 'Month', format: count };
  const told = `Children who come in rise from ${YEAR.entries[0]} a month to ${YEAR.entries[3]} in July and fall to ${YEAR.entries[11]}; those who leave rise slowly from ${YEAR.exits[0]} to ${YEAR.exits[6]}.`;
  if (!shown) return { ...frame, description: told, panels: [doors] };
  return {
    ...frame,
    description: `${told} The number in care rises from ${YEAR.start} to ${inCare[fullest]} at the end of ${MONTHS[fullest - 1]} and is ${inCare[12]} in March.`,
    panels: [
      {
        title: 'Children in care, at each month’s end',
        lines: [{ label: 'In care', values: inCare, meaning: 'policy' }],
        ceiling: 300,
      },
      doors,
    ],
  };
}

/** What a reader sets: children through each door in a month, £ a week for each in care. */
export interface BillSetting {
  readonly entries: number;
  readonly exits: number;
  readonly week: number;
}

/** The week is assumed, near England's spending shared among its children in care. */
export const BILL: BillSetting = { entries: 22, exits: 20, week: 1850 };

export function billOf({ entries, exits, week }: BillSetting) {
  const twelve = (value: number) => Array<number>(12).fill(value);
  const children = monthByMonth(YEAR.start, twelve(entries), twelve(exits));
  const spent = costOf(children, week);
  const more = spent - costOf(Array<number>(13).fill(YEAR.start), week);
  return { children, end: children[12], spent, more };
}

type Bill = ReturnType<typeof billOf>;

/** What the numbers lead to, in two sentences. */
export function billWords({ end, spent, more }: Bill): string {
  const side =
    Math.abs(more) < 500
      ? 'the same as if the number had stood still'
      : `${money(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than if the number had stood still`;
  return `After a year ${count(end)} children are in care. Their care cost ${money(spent)} in that year, ${side}.`;
}

export function billPanels(bill: Bill): LinePanels {
  return {
    description: billWords(bill),
    years: bill.children.map((_, i) => i),
    yearName: short,
    across: 'Month',
    format: count,
    panels: [
      {
        title: 'Children in care, at each month’s end',
        lines: [
          {
            label: 'Stands still',
            values: Array<number>(13).fill(YEAR.start),
            meaning: 'today',
          },
          { label: 'Your numbers', values: bill.children, meaning: 'policy' },
        ],
        ceiling: 300,
      },
    ],
  };
}
