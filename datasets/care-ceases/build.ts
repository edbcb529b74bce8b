import {
  educationSymbols,
  figureOf,
  type PublishedRow,
  type PublishedTables,
} from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('cla_flows')) {
    const code = table.codeOf(row);
    if (code === undefined || row.flow !== 'ceased') continue;
    table.set(
      code,
      Number(row.year),
      'total',
      figureOf(row.number, row.number_flag, educationSymbols),
    );
  }
  for (const row of published('cla_ceased_detail')) {
    const code = table.codeOf(row);
    const column = columnOf(row);
    if (code === undefined || column === undefined) continue;
    table.set(code, Number(row.year), column, figureOf(row.number, row.flag, educationSymbols));
  }
  return table.text();
}

function columnOf(row: PublishedRow): string | undefined {
  if (row.category === 'total') return undefined;
  if (row.dimension === 'reason') return `reason_${row.category}`;
  return row.category === 'non_uasc' ? undefined : row.category;
}
