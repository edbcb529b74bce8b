import { authorities } from '../authorities';
import type { PublishedTables } from '../published-tables';
import source from './source';

export default function build(published: PublishedTables): string {
  const places = authorities(published('la_lookup'));
  const codes = new Map(places.map(({ councilCode, code }) => [councilCode, code]));
  const rows = published('statistical_neighbours').filter(({ model }) => model === '2025');
  const lines = places.flatMap(({ code, councilCode }) => {
    const ranked = rows
      .filter((row) => row.old_la_code === councilCode)
      .sort((a, b) => Number(a.rank) - Number(b.rank))
      .map((row) => codes.get(row.neighbour_old_la_code) ?? row.neighbour_old_la_code);
    return ranked.length ? [[code, ...ranked].join(',')] : [];
  });
  return [Object.keys(source.columns).join(','), ...lines].join('\n') + '\n';
}
