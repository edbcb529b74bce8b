import { authorities } from '../authorities';
import type { PublishedTables } from '../published-tables';
import { england } from '../source';
import { textLine } from '../wide-table';
import { notes } from './notes';
import source from './source';

export default function build(published: PublishedTables): string {
  const lines = authorities(published('la_lookup')).map((place) =>
    textLine([
      place.code,
      place.councilCode,
      place.name,
      place.region,
      place.code === england ? 'england' : place.abolished ? 'abolished' : 'council',
      place.authorityType,
      String(place.firstYear ?? ''),
      String(place.lastYear ?? ''),
      place.abolished,
      place.predecessors.join(' '),
      place.successors.join(' '),
      notes[place.code] ?? '',
    ]),
  );
  return [Object.keys(source.columns).join(','), ...lines].join('\n') + '\n';
}
