import { figureOf, interactiveToolSymbols, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

const measures: Readonly<Record<string, string>> = {
  cla_total_gross: 'looked_after',
  leaving_care_support_gross: 'leaving_care',
  residential_weekly_unit_cost: 'residential_unit_cost',
  fostering_weekly_unit_cost: 'fostering_unit_cost',
};

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('finance_s251')) {
    const code = table.codeOf(row);
    const column = measures[row.measure];
    if (code === undefined || column === undefined) continue;
    table.set(
      code,
      Number(row.year_ending),
      column,
      figureOf(row.value, row.flag, interactiveToolSymbols),
    );
  }
  return table.text();
}
