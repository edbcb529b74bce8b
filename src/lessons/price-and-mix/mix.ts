import type { ChangeParts } from '../../charts/change-parts';
import { count, money, signed } from '../../charts/format';
import type { Table } from '../../charts/table';
import { smallGrowth, type SmallYear } from '../../../models/spending-growth/small-council';

/** A made-up council’s first year, and the next: every price a little lower, three more in homes. */
export const FIRST: SmallYear = { children: 100, inHomes: 10, homesWeek: 6000, familyWeek: 700 };
export const NEXT: SmallYear = { children: 100, inHomes: 13, homesWeek: 5880, familyWeek: 686 };
/** The same prices as at first: mix alone. */
export const MIX_ALONE: SmallYear = { ...FIRST, inHomes: 13 };
/** The same homes as at first: price alone. */
export const PRICE_ALONE: SmallYear = { ...NEXT, inHomes: 10 };

/** What a child’s week costs on average, £. */
export const averageWeek = ({ inHomes, homesWeek, familyWeek }: SmallYear): number =>
  (inHomes * homesWeek + (100 - inHomes) * familyWeek) / 100;

const WAS = averageWeek(FIRST);
const pounds = (value: number) => `£${count(value)}`;
const named = [
  ['numbers', 'Numbers: more or fewer children'],
  ['mix', 'Mix: more or fewer in children’s homes'],
  ['price', 'Price: what the same home costs'],
] as const;

/** Without inflation: prices are compared as they stand on the bill. */
const growthTo = (next: SmallYear) => smallGrowth(next, FIRST, 1);

/** The average, and what moved the bill, in sentences. */
export function mixWords(next: SmallYear): string[] {
  const now = averageWeek(next);
  const { before, after, numbers, mix, price } = growthTo(next);
  const way =
    Math.round(now) === Math.round(WAS) ? 'stays at' : now > WAS ? 'rises to' : 'falls to';
  const parts = `numbers ${signed(numbers, money)}, mix ${signed(mix, money)}, price ${signed(price, money)}`;
  return [
    `The average week ${way} ${pounds(now)}. It was ${pounds(WAS)}.`,
    `The year’s bill goes from ${money(before)} to ${money(after)}: ${parts}.`,
  ];
}

export function mixTitle(next: SmallYear): string {
  const growth = growthTo(next);
  const largest = named.reduce((a, b) => (Math.abs(growth[b[0]]) > Math.abs(growth[a[0]]) ? b : a));
  if (Math.abs(growth[largest[0]]) < 500) return 'Nothing moved the bill';
  const did = growth[largest[0]] < 0 ? 'took most away from' : 'added most to';
  return `${largest[1].split(':')[0]} ${did} the bill`;
}

export function mixSpec(next: SmallYear): ChangeParts {
  const growth = growthTo(next);
  return {
    description: `${mixTitle(next)}. ${mixWords(next)[1]}`,
    parts: named.map(([key, label]) => ({ label, value: growth[key] })),
    format: (value) => signed(value, money),
  };
}

export function mixTable(next: SmallYear): Table {
  const growth = growthTo(next);
  return {
    caption: 'What moved the made-up council’s bill',
    columns: [{ label: 'Part' }, { label: 'Amount', unit: '£ a year', format: money }],
    rows: [
      ['First year', growth.before],
      ...named.map(([key, label]) => [label, growth[key]]),
      ['Next year', growth.after],
    ],
  };
}

/** A programme after which fewer children are in care, and where they would have lived. */
export interface Fewer {
  readonly children: number;
  /** Of them, in children’s homes; the others with foster carers. */
  readonly inHomes: number;
}
export const FEWER: Fewer = { children: 5, inHomes: 0 };
const WEEKS = 52;

/** What the bill falls by in a year of 52 weeks, £, by two sums. */
export function fewerCost({ children, inHomes }: Fewer) {
  const homes = Math.min(inHomes, children);
  return {
    own: WEEKS * (homes * FIRST.homesWeek + (children - homes) * FIRST.familyWeek),
    average: WEEKS * children * WAS,
  };
}

/** Both sums side by side. */
export function fewerWords(fewer: Fewer): string {
  const { own, average } = fewerCost(fewer);
  const gap = average - own;
  const side =
    Math.abs(gap) < 500 ? 'the same' : `${money(Math.abs(gap))} too ${gap > 0 ? 'much' : 'little'}`;
  return `By the homes these children would have had, the bill is ${money(own)} lower in a year. By the average it would be ${money(average)}: ${side}.`;
}
