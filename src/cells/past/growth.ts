import type { ChangePart, ChangeParts } from '../../charts/change-parts';
import { financialYear, money, signed } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { PublishedFigures } from '../../kernel/figure';
import type { Growth, GrowthParts } from '../../../models/spending-growth/growth';
import { council } from './words';

/** A part in words: its name, and what it did when it added and when it took away. */
interface Named {
  readonly label: string;
  readonly added: string;
  readonly taken: string;
}

/** In the order shown: people first, prices last. */
const named: Readonly<Record<keyof GrowthParts, Named>> = {
  population: {
    label: 'Children living in the area',
    added: 'more children living here',
    taken: 'fewer children living here',
  },
  numbers: {
    label: 'Share of them in care',
    added: 'more of them in care',
    taken: 'fewer of them in care',
  },
  mix: {
    label: 'Kind of home: in or out of foster homes',
    added: 'a move to kinds of home that cost more',
    taken: 'a move to kinds of home that cost less',
  },
  price: {
    label: 'Cost of a home, above inflation',
    added: 'the cost of homes beyond inflation',
    taken: 'homes that cost less than inflation explains',
  },
  inflation: {
    label: 'General inflation',
    added: 'general inflation',
    taken: 'falling prices in general',
  },
};

const kindAndCost: Named = {
  label: 'Kind of home, and its cost above inflation',
  added: 'the kind of home and its cost beyond inflation',
  taken: 'the kind of home and its cost beyond inflation',
};

/** One part with its words. */
interface Part extends Pick<Named, 'label'> {
  readonly key: keyof GrowthParts;
  readonly phrase: string;
  readonly value: number;
}

function partsOf({ parts }: Growth): Part[] {
  return (Object.keys(named) as (keyof GrowthParts)[]).flatMap((key) => {
    const value = parts[key];
    if (value === undefined) return [];
    const words = key === 'price' && parts.mix === undefined ? kindAndCost : named[key];
    return [{ key, label: words.label, phrase: value < 0 ? words.taken : words.added, value }];
  });
}

/** The finding: how much more, and what did most of it. */
export function growthTitle(figures: PublishedFigures, growth: Growth): string {
  const change = growth.after - growth.before;
  const spans = `${financialYear(growth.from)} to ${financialYear(growth.to)}`;
  const most = partsOf(growth).reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
  const rose =
    money(change) === money(0)
      ? 'hardly changed'
      : change > 0
        ? `rose by ${money(change)}`
        : `fell by ${money(-change)}`;
  const did = most.value < 0 ? 'took away' : 'added';
  return `${figures.place.name}, ${spans}: spending ${rose}; ${most.phrase} ${did} most, ${money(Math.abs(most.value))}`;
}

/** Every part in a sentence: those that added, then those that took away. */
export function growthWords(figures: PublishedFigures, growth: Growth): string {
  const { from, to, before, after } = growth;
  const parts = partsOf(growth);
  const list = (those: readonly Part[]) =>
    joined(those.map(({ phrase, value }) => `${phrase} (${money(Math.abs(value))})`));
  const more = parts.filter(({ value }) => value >= 0);
  const less = parts.filter(({ value }) => value < 0);
  const added = more.length > 0 ? ` What added to it: ${list(more)}.` : '';
  const taken = less.length > 0 ? ` What took away from it: ${list(less)}.` : '';
  return `${council(figures)} spent ${money(before)} on children in care in ${financialYear(from)} and ${money(after)} in ${financialYear(to)}.${added}${taken} The parts add up to the change exactly; nothing is left over.`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What was left undone or filled, and what a part holds that its name does not say. */
export function growthNotes(growth: Growth): string[] {
  const gaps = growth.without.map(
    ({ year, why }) =>
      `${financialYear(year)} (${why === 'missing' ? 'not published' : 'doubted'})`,
  );
  const split =
    gaps.length > 0
      ? `Spending on foster homes cannot be told from the rest in ${joined(gaps)}. So the kind of home and its cost are one part here, and no other figure was put in.`
      : 'Two kinds of home are told apart, because only these are counted alike in all years: foster homes, and all other homes with everything else in the sum. A move from supported accommodation to children’s homes stands under cost, not under kind. Spending on foster homes is the published weekly cost, rounded to £5, times the foster children of 31 March.';
  return [
    split,
    'General inflation is the GDP deflator. Its yearly rates here are from memory of the Treasury’s table and are to be confirmed (grade D, assumption). If they were lower, the part above inflation would be higher by the same amount.',
  ];
}

/** Newton's four parts of England's growth from 2014–15 to 2019–20, in 100. */
const newton = { numbers: 38, costOfChild: 36, inflation: 18, population: 8 } as const;

/** Below this share of the sum at the start, a change is too small to be divided into shares. */
const divisible = 0.1;

/** The same four parts here, in 100 of the change; undefined where it is no growth to speak of. */
export function sharesLikeNewton(
  growth: Growth,
): Readonly<Record<keyof typeof newton, number>> | undefined {
  const change = growth.after - growth.before;
  if (change < divisible * growth.before) return undefined;
  const { population, numbers, mix = 0, price, inflation } = growth.parts;
  const of100 = (value: number) => Math.round((100 * value) / change);
  return {
    numbers: of100(numbers),
    costOfChild: of100(mix + price),
    inflation: of100(inflation),
    population: of100(population),
  };
}

export interface NewtonRow {
  readonly part: string;
  readonly here: number | undefined;
  readonly newton: number;
}

/** Newton's claim for England beside the same parts here, in £ of each £100 of growth. */
export function besideNewton(growth: Growth): NewtonRow[] {
  const own = sharesLikeNewton(growth);
  const names = {
    numbers: 'More of the children are in care',
    costOfChild: 'A child’s week costs more: kind and cost of home',
    inflation: 'General inflation',
    population: 'More children live here',
  } as const;
  return (Object.keys(names) as (keyof typeof names)[]).map((key) => ({
    part: names[key],
    here: own?.[key],
    newton: newton[key],
  }));
}

export function growthSpec(figures: PublishedFigures, growth: Growth): ChangeParts {
  return {
    description: `${growthTitle(figures, growth)}. The table holds every part.`,
    parts: partsOf(growth).map(({ key, label, value }): ChangePart => ({
      label,
      value,
      note: key === 'inflation' ? '(to be confirmed)' : undefined,
    })),
    format: (value) => signed(value, money),
  };
}

export function growthTable(figures: PublishedFigures, growth: Growth): Table {
  const { from, to, before, after } = growth;
  return {
    caption: `What changed spending on children in care, ${figures.place.name}`,
    columns: [{ label: 'Part' }, { label: 'Amount', unit: '£ a year', format: money }],
    rows: [
      [`Spending in ${financialYear(from)}`, before],
      ...partsOf(growth).map(({ label, value }) => [label, value]),
      [`Spending in ${financialYear(to)}`, after],
    ],
  };
}

export function withoutGrowth(figures: PublishedFigures): string {
  return `What drove the growth of spending in ${figures.place.name} cannot be said: spending, children in care and children living there are not published together for two different years.`;
}
