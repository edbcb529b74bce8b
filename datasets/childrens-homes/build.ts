import { existedIn } from '../authorities';
import {
  figureOf,
  otherSymbols,
  type PublishedRow,
  type PublishedTables,
} from '../published-tables';
import { england } from '../source';
import { WideTable } from '../wide-table';
import source from './source';

/** Today's Dorset and the county it replaced in 2019, which the lists name alike. */
const dorset = 'E06000059';
const dorsetBefore2019 = 'E10000009';

const national: Readonly<Record<string, string>> = { providers: 'settings', places: 'places' };

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  const homes = published('residential_provision_la').filter(
    (row) => row.provision_type === 'childrens_home',
  );
  const codeOf = (row: PublishedRow) => {
    const code = table.codeOf(row);
    return code === dorset && Number(row.year) <= 2019 ? dorsetBefore2019 : code;
  };
  for (const year of new Set(homes.map((row) => Number(row.year)))) {
    const listed = homes.filter((row) => Number(row.year) === year);
    for (const authority of table.authorities) {
      const own = listed.filter((row) => codeOf(row) === authority.code);
      if (own.length === 0 && !existedIn(authority, year)) continue;
      const councilRun = own.filter((row) => row.sector === 'local_authority');
      if (authority.code !== england) {
        table.set(authority.code, year, 'settings', sum(own, 'settings'));
        table.set(authority.code, year, 'places', sum(own, 'places'));
      }
      table.set(authority.code, year, 'local_authority_settings', sum(councilRun, 'settings'));
      table.set(authority.code, year, 'local_authority_places', sum(councilRun, 'places'));
    }
  }
  for (const row of published('national_provision_time_series')) {
    const column = national[row.item];
    if (row.provision_type !== 'childrens_homes' || column === undefined) continue;
    table.set(england, Number(row.year), column, figureOf(row.number, row.flag, otherSymbols));
  }
  return table.text();
}

function sum(rows: readonly PublishedRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}
