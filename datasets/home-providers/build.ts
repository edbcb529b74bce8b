import { educationSymbols, figureOf, type PublishedTables } from '../published-tables';
import { WideTable } from '../wide-table';
import source from './source';

const columns: Readonly<Record<string, string>> = {
  total: 'total',
  own_la: 'own_council',
  other_la: 'other_council',
  other_public: 'other_public',
  private: 'private',
  voluntary: 'voluntary',
  parents: 'parents',
  not_reported: 'not_reported',
};

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  for (const row of published('cla_placement_provider')) {
    const code = table.codeOf(row);
    if (code === undefined) continue;
    const column = columns[row.provider];
    if (column === undefined) throw new Error(`unknown provider: ${row.provider}`);
    table.set(code, Number(row.year), column, figureOf(row.number, row.flag, educationSymbols));
  }
  return table.text();
}
