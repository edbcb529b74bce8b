import { educationSymbols, figureOf, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('cla_flows')) {
    const code = table.codeOf(row);
    if (code === undefined || row.flow !== 'started') continue;
    table.set(
      code,
      Number(row.year),
      'total',
      figureOf(row.number, row.number_flag, educationSymbols),
    );
  }
  for (const row of published('cla_started_detail')) {
    const code = table.codeOf(row);
    const wanted =
      (row.dimension === 'age' && row.category !== 'total') ||
      (row.dimension === 'uasc' && row.category === 'uasc');
    if (code === undefined || !wanted) continue;
    table.set(
      code,
      Number(row.year),
      row.category,
      figureOf(row.number, row.flag, educationSymbols),
    );
  }
  return table.text();
}
