import { amount, percent } from '../../charts/format';
import type { Table } from '../../charts/table';
import { eventKinds, type Happening } from '../../../models/childrens-care/events';
import { leverByKey } from '../../../models/childrens-care/levers';
import type { Decided } from '../../../models/six-years/rules';
import { quarterName } from './words';

const setting = (key: string, value: number): string => {
  const lever = leverByKey(key);
  return lever ? `${lever.label}: ${amount(value)} ${lever.unit}` : key;
};

/** What was decided and what happened, in the order of the quarters. */
export function madeTable(
  decided: readonly Decided[],
  events: readonly Happening[],
  year: number,
): Table {
  const rows = [
    ...decided.flatMap(({ quarter, levers }) =>
      Object.entries(levers).map(([key, value]) => ({
        quarter,
        kind: 'Decision',
        what: setting(key, value),
      })),
    ),
    ...events.map(({ key, month, size }) => ({
      quarter: month / 3,
      kind: 'Event',
      what: `${eventKinds.get(key)?.short ?? key} (${percent(size)})`,
    })),
  ].toSorted((a, b) => a.quarter - b.quarter);
  return {
    caption: 'In the order of the quarters',
    columns: [{ label: 'Quarter' }, { label: 'Kind' }, { label: 'What' }],
    rows: rows.map(({ quarter, kind, what }) => [quarterName(year, quarter), kind, what]),
  };
}

/** A plan that stands for six years, a line a lever. */
export const planLines = (levers: Readonly<Record<string, number>>): string[] =>
  Object.entries(levers).map(([key, value]) => setting(key, Number(value.toPrecision(2))));

/** The kinds of events with why they are as likely and as large as they are. */
export const reasons: readonly { readonly short: string; readonly why: string }[] = [
  ...eventKinds.values(),
];
