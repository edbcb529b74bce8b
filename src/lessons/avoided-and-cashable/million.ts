import { cashable } from '../../../models/business-case/account';
import { termIn } from '../../../models/business-case/terms';
import type { ChangeParts } from '../../charts/change-parts';
import { money } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { Year } from './year';

const part = (key: Parameters<typeof termIn>[1]) => termIn({}, key) / 100;
/** Of each pound avoided, what can leave the budget within a year or so: assumed. */
export const RELEASED = {
  homes: part('release-homes'),
  fostering: part('release-council'),
  staff: part('release-staff'),
};

/** What becomes of the avoided cost; the last three add up to the first. */
export interface Divided {
  readonly avoided: number;
  /** It meets spending that would have been above the budget. */
  readonly pressure: number;
  /** It is below the budget, but tied to people and places that stay. */
  readonly tied: number;
  /** It can leave the budget. */
  readonly cash: number;
}

/** Divides a year’s avoided cost by the rule of the business case. */
export function divided({ budget, expected, homes, fostering, staff }: Year): Divided {
  const avoided = homes + fostering + staff;
  const released = RELEASED.homes * homes + RELEASED.fostering * fostering + RELEASED.staff * staff;
  const cash = cashable(expected, avoided, released, budget);
  const pressure = Math.min(avoided, Math.max(0, expected - budget));
  return { avoided, pressure, cash, tied: avoided - pressure - cash };
}

/** The same in a few sentences. */
export function dividedWords({ avoided, pressure, tied, cash }: Divided): string {
  if (avoided === 0) return 'Nothing is avoided, so there is nothing to divide.';
  const some = (value: number) => value >= 500;
  const sentences = [
    `${money(avoided)} of cost is avoided.`,
    some(pressure) ? `${money(pressure)} of it only brings spending down to the budget.` : '',
    some(tied) ? `${money(tied)} is tied to people and places that stay.` : '',
    some(cash) ? `${money(cash)} can leave the budget.` : 'None of it can leave the budget.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const NAMES = {
  pressure: 'Meets the pressure above the budget',
  tied: 'Tied to people and places that stay',
  cash: 'Can leave the budget',
} as const;

/** The picture: where each pound goes. */
export function dividedPicture(one: Divided): ChangeParts {
  return {
    description: dividedWords(one),
    parts: (['pressure', 'tied', 'cash'] as const).map((key) => ({
      label: NAMES[key],
      value: one[key],
    })),
    format: money,
  };
}

export function dividedTable(one: Divided): Table {
  return {
    caption: 'What becomes of the cost that is avoided in the year',
    columns: [{ label: 'Part' }, { label: 'Pounds', unit: '£', format: money }],
    rows: [
      ['Avoided in all', one.avoided],
      ...(['pressure', 'tied', 'cash'] as const).map((key) => [NAMES[key], one[key]]),
    ],
  };
}
