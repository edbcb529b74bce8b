import { figureOf, otherSymbols, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('population_0_17')) {
    const code = table.codeOf(row);
    if (code === undefined) continue;
    table.set(
      code,
      Number(row.mid_year),
      'children',
      figureOf(row.population_0_17, row.flag, otherSymbols),
    );
  }
  return table.text();
}
