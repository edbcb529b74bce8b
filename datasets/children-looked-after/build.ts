import { educationSymbols, figureOf, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

const homes: Readonly<Record<string, string>> = {
  foster: 'home_foster',
  childrens_homes_secure: 'home_childrens_homes_secure',
  semi_independent_supported: 'home_semi_independent',
  other_residential: 'home_other_residential',
  residential_schools: 'home_residential_schools',
  placed_for_adoption: 'home_placed_for_adoption',
  with_parents: 'home_with_parents',
  other_placements: 'home_other',
  missing_pre2017: 'home_not_recorded',
  secure_homes_hostels_pre2020: 'home_before_2020_secure_homes_hostels',
  other_community_pre2020: 'home_before_2020_other_community',
};

const distances: Readonly<Record<string, string>> = {
  gt20: 'distance_over_20_miles',
  le20: 'distance_within_20_miles',
  unknown: 'distance_unknown',
};

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  const fill = (
    name: string,
    columnOf: (row: Readonly<Record<string, string>>) => string | undefined,
  ) => {
    for (const row of published(name)) {
      const code = table.codeOf(row);
      const column = columnOf(row);
      if (code === undefined || column === undefined) continue;
      const flag = row.flag ?? row.number_flag;
      table.set(code, Number(row.year), column, figureOf(row.number, flag, educationSymbols));
    }
  };
  fill('cla_stock', () => 'total');
  fill('cla_age', (row) => (row.age_band === 'total' ? undefined : row.age_band));
  fill('cla_placements', (row) => homes[row.placement_type]);
  fill('cla_uasc', (row) => (row.uasc_group === 'uasc' ? 'uasc' : undefined));
  fill('cla_placement_distance', (row) => distances[row.distance]);
  table.notApplicable(['home_childrens_homes_secure', 'home_semi_independent'], 0, 2019);
  table.notApplicable(['home_not_recorded'], 2015, Infinity);
  table.notApplicable(
    ['home_before_2020_secure_homes_hostels', 'home_before_2020_other_community'],
    2020,
    Infinity,
  );
  return table.text();
}
