import type { AbolishedPlace } from './data-fault';
import { wordsOf } from './tables';

/** A row of the places dataset. Years are those of the first and last 31 March it existed at. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly kind: 'england' | 'council' | 'abolished';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly abolished: string;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly note: string;
}

/** England, the current councils and the abolished ones. */
export function allPlaces(): readonly Place[] {
  return wordsOf('places').map((row) => ({
    code: row.code,
    name: row.name,
    region: row.region,
    kind: kindOf(row.kind, row.code),
    firstYear: row.first_year ? Number(row.first_year) : -Infinity,
    lastYear: row.last_year ? Number(row.last_year) : Infinity,
    abolished: row.abolished,
    predecessors: codesIn(row.predecessors),
    successors: codesIn(row.successors),
    note: row.note,
  }));
}

/** Abolished councils with their successors' names. */
export function abolishedPlaces(): readonly AbolishedPlace[] {
  const places = allPlaces();
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return places
    .filter(({ kind }) => kind === 'abolished')
    .map(({ code, name, abolished, successors }) => ({
      code,
      name,
      abolished,
      successors: successors.map((successor) => ({
        code: successor,
        name: names.get(successor) ?? successor,
      })),
    }));
}

/** The ten nearest statistical neighbours of each council, nearest first. */
export function neighboursByCode(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    wordsOf('statistical-neighbours').map(({ code, ...ranked }) => [code, Object.values(ranked)]),
  );
}

function kindOf(text: string, code: string): Place['kind'] {
  if (text === 'england' || text === 'council' || text === 'abolished') return text;
  throw new Error(`unknown kind of place: ${text} (${code})`);
}

function codesIn(text: string): readonly string[] {
  return text ? text.split(' ') : [];
}
