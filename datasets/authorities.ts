import type { PublishedRow } from './published-tables';
import { england } from './source';

/** A local authority with children's services, or England. */
export interface Authority {
  /** ONS code as at 2025. */
  readonly code: string;
  /** DfE's three-digit code, stable through ONS recoding: the key the tables are joined by. */
  readonly councilCode: string;
  readonly name: string;
  readonly region: string;
  readonly authorityType: string;
  /** First and last 31 March at which it existed; undefined: before our figures, or still. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** Date of abolition, "" for a current authority. */
  readonly abolished: string;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
}

/** England, then every authority by ONS code, from the publishers' lookup. */
export function authorities(lookup: readonly PublishedRow[]): Authority[] {
  const codes = new Map(lookup.map((row) => [row.old_la_code, row.new_la_code]));
  const successorsOf = (row: PublishedRow) => (row.successors ? row.successors.split(';') : []);
  const councils = lookup.map((row): Authority => {
    const before = lookup.filter((other) => successorsOf(other).includes(row.old_la_code));
    return {
      code: row.new_la_code,
      councilCode: row.old_la_code,
      name: readableName(row.la_name),
      region: row.region_name,
      authorityType: row.la_type.replaceAll('_', ' '),
      firstYear: before.length ? Math.max(...before.map(yearAbolished)) + 1 : undefined,
      lastYear: row.abolished ? yearAbolished(row) : undefined,
      abolished: row.abolished,
      predecessors: before.map((other) => other.new_la_code).sort(),
      successors: successorsOf(row).map((code) => codes.get(code) ?? code),
    };
  });
  return [whole, ...councils.sort((a, b) => (a.code < b.code ? -1 : 1))];
}

/** Whether an authority existed at 31 March of a year. */
export function existedIn(authority: Authority, year: number): boolean {
  return year >= (authority.firstYear ?? year) && year <= (authority.lastYear ?? year);
}

const whole: Authority = {
  code: england,
  councilCode: '',
  name: 'England',
  region: 'England',
  authorityType: 'country',
  abolished: '',
  predecessors: [],
  successors: [],
};

/** Authorities are abolished on 1 April, so the year of abolition is their last 31 March. */
function yearAbolished(row: PublishedRow): number {
  return Number(row.abolished.slice(0, 4));
}

/** "Bristol, City of" is filed so; it is read "Bristol". */
function readableName(name: string): string {
  return name.replace(/, (City|County) of$/, '');
}
