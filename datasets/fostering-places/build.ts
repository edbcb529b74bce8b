import { figureOf, interactiveToolSymbols, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('fostering_places_la')) {
    const code = table.codeOf(row);
    if (code === undefined) continue;
    table.set(
      code,
      Number(row.year),
      row.measure,
      figureOf(row.number, row.flag, interactiveToolSymbols),
    );
  }
  return table.text();
}
