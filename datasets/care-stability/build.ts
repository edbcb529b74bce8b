import { educationSymbols, figureOf, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

const measures: Readonly<Record<string, string>> = {
  three_plus_placements_in_year: 'three_homes',
  cla_2_5_years_under_16_total: 'long_in_care',
  same_carer_2_years_or_more: 'same_home',
};

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('cla_placement_stability')) {
    const code = table.codeOf(row);
    const column = measures[row.measure];
    if (code === undefined || column === undefined) continue;
    table.set(code, Number(row.year), column, figureOf(row.number, row.flag, educationSymbols));
  }
  return table.text();
}
