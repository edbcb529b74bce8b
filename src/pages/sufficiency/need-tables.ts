import { forecast, signed } from '../../charts/format';
import { quantileOf } from '../../charts/pairs';
import type { Cell, Table } from '../../charts/table';
import type { ByMarch, Need } from './needs';
import { lastOf, oddsWords } from './sentences';

interface Row {
  readonly label: string;
  /** A sum of rows above it. */
  readonly total?: boolean;
  readonly wanted?: ByMarch;
  readonly there?: ByMarch;
  readonly gap?: ByMarch;
}

const ALL = 'Families, all ages';
const NO_LIMIT = 'no limit in the model';
const counts = { unit: 'children or places', format: forecast };
const gaps = { unit: 'children', format: (value: number) => signed(value, forecast) };

/** Kinds in their order, with all families together after the last of them. */
function rowsOf(needs: readonly Need[], missing: ByMarch): Row[] {
  const rows = needs.map((need) => ({ label: need.kind.label, ...need }));
  const families = rows.filter(({ kind }) => kind.block === 'families');
  const sum = (part: (need: Need) => ByMarch | undefined): ByMarch =>
    missing.map((values, i) =>
      values.map((_, future) =>
        families.reduce((all, need) => all + (part(need)?.[i][future] ?? 0), 0),
      ),
    );
  const all = {
    label: ALL,
    total: true,
    wanted: sum(({ wanted }) => wanted),
    there: sum(({ there }) => there),
    gap: missing,
  };
  return [...families, all, ...rows.filter(({ kind }) => kind.block === 'places')];
}

/** Kinds by years: what is wanted, what there is, the gap and its odds. */
export function needTable(
  needs: readonly Need[],
  missing: ByMarch,
  years: readonly number[],
  place: string,
): Table {
  return {
    caption: `Homes wanted and homes there are, ${place}, each March`,
    columns: [
      { label: 'Kind of home' },
      { label: 'March' },
      { label: 'Wanted: 1 in 10 below', ...counts },
      { label: 'Wanted: middle', ...counts },
      { label: 'Wanted: 1 in 10 above', ...counts },
      { label: 'There are: middle', ...counts },
      { label: 'Gap: 1 in 10 below', ...gaps },
      { label: 'Gap: middle', ...gaps },
      { label: 'Gap: 1 in 10 above', ...gaps },
      { label: 'Odds, of all futures' },
    ],
    rows: rowsOf(needs, missing).flatMap((row) =>
      years.map((year, i): Cell[] => [row.label, String(year), ...cells(row, i)]),
    ),
  };
}

function cells({ wanted, there, gap }: Row, i: number): Cell[] {
  const three = (values: ByMarch | undefined): Cell[] =>
    [0.1, 0.5, 0.9].map((share) => (values ? quantileOf(values[i], share) : 'not-applicable'));
  return [
    ...three(wanted),
    there ? quantileOf(there[i], 0.5) : NO_LIMIT,
    ...three(gap),
    gap ? oddsWords(gap[i]) : NO_LIMIT,
  ];
}

/** A count in the last year: its middle, and the range of 8 in 10. */
export interface Told {
  readonly middle: string;
  readonly range: string;
}

/** One kind in the last year, in words. */
export interface Glance {
  readonly label: string;
  readonly total: boolean;
  readonly now: string;
  readonly wanted?: Told;
  readonly there?: Told;
  readonly gap?: Told;
  readonly odds: string;
}

/** The last year of the table above, a row a kind. */
export function glance(needs: readonly Need[], missing: ByMarch): Glance[] {
  return rowsOf(needs, missing).map(({ label, total = false, wanted, there, gap }) => ({
    label,
    total,
    now: wanted ? forecast(quantileOf(wanted[0], 0.5)) : '',
    wanted: wanted && told(lastOf(wanted)),
    there: there && told(lastOf(there)),
    gap: gap && told(lastOf(gap)),
    odds: gap ? oddsWords(lastOf(gap)) : NO_LIMIT,
  }));
}

function told(values: Float64Array): Told {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => forecast(quantileOf(values, share)));
  return { middle, range: low === high ? '' : `${low} to ${high}` };
}
