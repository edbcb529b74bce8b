import { count } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import type { Table } from '../../charts/table';
import { area, england } from '../../../models/two-doors/england';
import { twoDoorsByYear } from '../../../models/two-doors/model';

/** What the reader sets: children who come in a year, and years that each stays. */
export interface DoorsSetting {
  readonly entries: number;
  readonly stay: number;
}

/** The three cases to try. The last two: a hundredth of England's entries in 2021, and its stays. */
export const cases = [
  { value: 'start', label: 'As in 2017', entries: area.entries, stay: area.stay },
  { value: 'fewer', label: 'Fewer come in', entries: 285, stay: area.stay },
  { value: 'longer', label: 'Fewer come in, and each stays longer', entries: 285, stay: 2.9 },
] as const;

const years = Array.from({ length: 11 }, (_, year) => year);
const asItWas = twoDoorsByYear(area);

export function doorsOf({ entries, stay }: DoorsSetting) {
  const result = twoDoorsByYear({ start: area.start, entries, stay });
  return { ...result, end: result.inCare[10], panels: panelsOf(result) };
}

type Result = ReturnType<typeof twoDoorsByYear>;

function panelsOf(result: Result): LinePanels {
  return {
    description: `Children in care over ten years, from ${area.start} to ${count(result.inCare[10])}; below them, who comes in and who leaves each year.`,
    years,
    yearName: (year) => (year === 0 ? 'Start' : String(year)),
    format: count,
    panels: [
      {
        title: 'Children in care, after each year',
        lines: [
          { label: 'As in 2017', values: asItWas.inCare, meaning: 'today' },
          { label: 'Your numbers', values: result.inCare, meaning: 'policy' },
        ],
        ceiling: 1000,
      },
      {
        title: 'Children through each door, a year',
        lines: [
          { label: 'Come in', values: result.entries, meaning: 'policy' },
          { label: 'Leave', values: result.exits, meaning: 'policy', dash: '7 4' },
        ],
        ceiling: 400,
      },
    ],
  };
}

/** What the numbers lead to, in one sentence of at most 140 characters. */
export function doorsWords({ entries, exits, inCare }: Result): string {
  const [first, end] = [Math.round(entries[1] - exits[1]), inCare[10]];
  const gap =
    first === 0
      ? 'As many leave as come in.'
      : `In the first year ${Math.abs(first)} ${first > 0 ? 'more' : 'fewer'} come in than leave.`;
  const side =
    count(end) === count(area.start) ? 'as at the start' : end > area.start ? 'more' : 'fewer';
  const than = side === 'as at the start' ? side : `${side} than the ${area.start} at the start`;
  return `${gap} After ten years ${count(end)} are in care: ${than}.`;
}

/** The two doors of England, from year to year. */
export const englandTable: Table = {
  caption: 'England: children in care at 31 March, and through each door in the year to then',
  columns: [
    { label: 'Year' },
    { label: 'Came in', unit: 'children' },
    { label: 'Left', unit: 'children' },
    { label: 'In care', unit: 'children' },
  ],
  rows: england.years.map((year, i) => [
    String(year),
    england.entries[i],
    england.exits[i],
    england.inCare[i],
  ]),
};

export const PUBLISHED =
  'Published: Department for Education, Children looked after in England, 2017 to 2021. Official, rounded by the publisher.';
export const MODELLED =
  'A model with two doors and nothing else, run here. It starts as a hundredth of England in March 2017 (Department for Education, official); all else is illustrative.';
