import { count } from '../../charts/format';
import type { Table } from '../../charts/table';
import { figureAt, numberAt, type PublishedFigures } from '../../kernel/figure';

/** Kinds of home as published since 2020: every child in care is in one of them. */
const KINDS = [
  ['foster', 'Foster homes'],
  ['childrens-homes-secure', 'Children’s homes'],
  ['semi-independent', 'Supported accommodation'],
  ['with-parents', 'With own parents'],
  ['placed-for-adoption', 'With adopters, before the order'],
  ['other-residential', 'Other homes with staff'],
  ['residential-schools', 'Residential schools'],
  ['other', 'Other homes'],
] as const;

/** What a place's table of homes prints, and what it holds back. */
export interface OwnTable {
  readonly year: number;
  /** Children in care; undefined where not even that is printed. */
  readonly total: number | undefined;
  /** Children in the kinds of home that are printed. */
  readonly printed: number;
  /** Kinds of home whose count is withheld. */
  readonly withheld: number;
  readonly table: Table;
  /** Of 100 children in care, with foster carers; undefined where it is not printed. */
  readonly fostered: number | undefined;
}

/** The newest year's table. */
export function ownTable(figures: PublishedFigures): OwnTable {
  const year = figures.firstYear + (figures.series.stock?.length ?? 1) - 1;
  const rows = KINDS.map(
    ([key, label]) => [label, figureAt(figures, `stock/home/${key}`, year)] as const,
  );
  const total = numberAt(figures, 'stock', year);
  const foster = numberAt(figures, 'stock/home/foster', year);
  return {
    year,
    total,
    printed: rows.reduce((sum, [, figure]) => sum + (typeof figure === 'number' ? figure : 0), 0),
    withheld: rows.filter(([, figure]) => figure === 'suppressed').length,
    table: {
      caption: `Children in care by kind of home, ${figures.place.name}, 31 March ${year}`,
      columns: [{ label: 'Kind of home' }, { label: 'Children' }],
      rows: [...rows.map((row) => [...row]), ['All', figureAt(figures, 'stock', year)]],
    },
    fostered: total && foster !== undefined ? Math.round((100 * foster) / total) : undefined,
  };
}

/** What the table prints and what it does not, in sentences. */
export function ownWords({ place }: PublishedFigures, own: OwnTable): string[] {
  const { year, total, printed, withheld } = own;
  if (total === undefined)
    return [`For March ${year} not even the number of children in care is printed here.`];
  const start = `In ${place.name} ${count(total)} children were in care in March ${year}.`;
  if (withheld === 0) {
    const gap = printed - total;
    const rounded =
      gap === 0
        ? 'Nothing is withheld: the parts add up to the whole.'
        : `Nothing is withheld. The parts add up to ${count(printed)}, because each is rounded to 10.`;
    return [start, rounded];
  }
  const kinds = withheld === 1 ? 'one kind of home is' : `${withheld} kinds of home are`;
  return [
    `${start} By kind of home the table prints where ${count(printed)} of them live.`,
    `The counts of ${kinds} withheld. Together they are the other ${count(total - printed)}. How these are split cannot be told, and need not be.`,
  ];
}
