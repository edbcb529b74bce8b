import {
  figureOf,
  interactiveToolSymbols,
  otherSymbols,
  type PublishedTables,
} from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

const measures: Readonly<Record<string, string>> = {
  cla_total_gross: 'looked_after',
  leaving_care_support_gross: 'leaving_care',
  residential_weekly_unit_cost: 'residential_unit_cost',
  fostering_weekly_unit_cost: 'fostering_unit_cost',
};

/** The lines of the older returns, which from 2012-13 add up to the same total as today's. */
const olderLines: Readonly<Record<string, string>> = {
  cla_total: 'looked_after',
  leaving_care: 'leaving_care',
  fostering: 'fostering',
};

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('finance_s251_lines_2009_2014')) {
    const code = table.codeOf(row);
    const column = olderLines[row.line];
    const year = Number(row.year_ending);
    if (code === undefined || column === undefined || year < 2013) continue;
    if (row.item !== 'total_expenditure') continue;
    table.set(code, year, column, figureOf(row.gbp, row.flag, otherSymbols));
  }
  for (const row of published('finance_s251')) {
    const code = table.codeOf(row);
    const column = measures[row.measure];
    if (code === undefined || column === undefined) continue;
    const figure = figureOf(row.value, row.flag, interactiveToolSymbols);
    table.set(code, Number(row.year_ending), column, figure);
  }
  return table.text();
}
