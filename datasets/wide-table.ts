import type { Figure } from '../src/kernel/figure';
import { authorities, existedIn, type Authority } from './authorities';
import type { PublishedRow, PublishedTables } from './published-tables';
import { england, firstYear, lastYear, type DatasetSource } from './source';

/** Cells of one place and year, by column. */
type Cells = Map<string, Figure>;

/** A table under construction: one row a place and year, the source's columns in their order. */
export class WideTable {
  readonly authorities: readonly Authority[];
  private readonly codes: ReadonlyMap<string, string>;
  private readonly rows = new Map<string, Map<number, Cells>>();
  private readonly columns: readonly string[];
  private readonly yearColumn: string;

  constructor(published: PublishedTables, source: DatasetSource) {
    this.authorities = authorities(published('la_lookup'));
    this.codes = new Map(this.authorities.map(({ councilCode, code }) => [councilCode, code]));
    const [, yearColumn, ...columns] = Object.keys(source.columns);
    this.yearColumn = yearColumn;
    this.columns = columns;
  }

  /** Sets a cell. A second, different figure for one cell is an error in the tables read. */
  set(code: string, year: number, column: string, figure: Figure): void {
    if (!this.columns.includes(column)) throw new Error(`column not in source.ts: ${column}`);
    const cells = this.cellsAt(code, year);
    const before = cells.get(column);
    if (before !== undefined && before !== figure) {
      throw new Error(`two figures for ${code} ${year} ${column}: ${before} and ${figure}`);
    }
    cells.set(column, figure);
  }

  get(code: string, year: number, column: string): Figure {
    return this.rows.get(code)?.get(year)?.get(column) ?? 'missing';
  }

  /** ONS code a published row belongs to; undefined for regions, which are not kept. */
  codeOf(row: PublishedRow): string | undefined {
    if (row.geo_level === 'national') return england;
    return row.geo_level === 'la' ? this.codes.get(row.old_la_code) : undefined;
  }

  /** Fills the empty cells of columns which do not exist in some years, for every place there. */
  notApplicable(columns: readonly string[], from: number, to: number): void {
    for (const authority of this.authorities) {
      for (let year = Math.max(from, firstYear); year <= Math.min(to, lastYear); year++) {
        if (!existedIn(authority, year)) continue;
        const cells = this.cellsAt(authority.code, year);
        for (const column of columns) if (!cells.has(column)) cells.set(column, 'not-applicable');
      }
    }
  }

  /**
   * The table as text. A year in which a place did not exist has no row unless the publisher
   * printed a number for it; neither has a year in which every cell would be empty.
   */
  text(): string {
    const lines = [['code', this.yearColumn, ...this.columns].join(',')];
    for (const authority of this.authorities) {
      const years = [...(this.rows.get(authority.code) ?? [])].sort(([a], [b]) => a - b);
      for (const [year, cells] of years) {
        const figures = this.columns.map((column) => cells.get(column) ?? 'missing');
        const worthARow = existedIn(authority, year)
          ? figures.some((figure) => figure !== 'missing')
          : figures.some((figure) => typeof figure === 'number');
        if (worthARow) lines.push([authority.code, year, ...figures.map(cellText)].join(','));
      }
    }
    return lines.join('\n') + '\n';
  }

  private cellsAt(code: string, year: number): Cells {
    const years = this.rows.get(code) ?? new Map<number, Cells>();
    this.rows.set(code, years);
    const cells = years.get(year) ?? new Map<string, Figure>();
    years.set(year, cells);
    return cells;
  }
}

/** A cell as written: the number, `c` suppressed, `z` not applicable, empty missing. */
export function cellText(figure: Figure): string {
  if (typeof figure === 'number') return String(figure);
  return { suppressed: 'c', 'not-applicable': 'z', missing: '' }[figure];
}

/** A line of words, quoted where a comma or a quotation mark needs it. */
export function textLine(cells: readonly string[]): string {
  return cells.map((c) => (/[",]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',');
}
