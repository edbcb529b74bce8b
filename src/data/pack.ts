import type { PublishedFigures } from '../kernel/figure';
import type { AbolishedPlace } from './data-fault';
import { packCell } from './packed-cell';
import { abolishedPlaces, allPlaces } from './places';
import { provenanceOfAll, type Provenance } from './provenance';
import { allFigures, predecessorFigures } from './records';

/** A place in the list of places; `predecessors` are the abolished councils it came from. */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly kind: 'england' | 'council';
  readonly note: string;
  readonly predecessors?: readonly string[];
}

/** Everything the browser reads, packed. */
export interface PackedPlaces {
  readonly index: readonly PlaceEntry[];
  readonly abolished: readonly AbolishedPlace[];
  /** By code: the figures of England and each current council, as JSON. */
  readonly records: ReadonlyMap<string, string>;
  /** By code: the figures of abolished councils, as JSON. */
  readonly predecessors: ReadonlyMap<string, string>;
  readonly provenance: Provenance;
}

export function packPlaces(): PackedPlaces {
  const figures = allFigures();
  const predecessorsOf = new Map(allPlaces().map((place) => [place.code, place.predecessors]));
  return {
    index: [...figures.values()].map(({ place }) => {
      const predecessors = predecessorsOf.get(place.code) ?? [];
      return predecessors.length ? { ...place, predecessors } : place;
    }),
    abolished: abolishedPlaces(),
    records: packAll(figures),
    predecessors: packAll(predecessorFigures()),
    provenance: provenanceOfAll(),
  };
}

/** Figures as JSON: numbers, "c", "z" and null. A series wholly missing is left out. */
export function packFigures(figures: PublishedFigures): string {
  const series = Object.entries(figures.series)
    .filter(([, years]) => years.some((figure) => figure !== 'missing'))
    .map(([key, years]) => [key, years.map(packCell)]);
  return JSON.stringify({ ...figures, series: Object.fromEntries(series) });
}

/** The files a site serves under `data/`, by path. */
export function packedFiles(): ReadonlyMap<string, string> {
  const { index, abolished, records, predecessors, provenance } = packPlaces();
  return new Map([
    ['data/places.json', JSON.stringify({ places: index, abolished })],
    ['data/provenance.json', JSON.stringify(provenance)],
    ...[...records].map(([code, json]): [string, string] => [`data/places/${code}.json`, json]),
    ...abolished.map((place): [string, string] => [
      `data/places/${place.code}.json`,
      JSON.stringify({ abolished: place }),
    ]),
    ...[...predecessors].map(([code, json]): [string, string] => [
      `data/predecessors/${code}.json`,
      json,
    ]),
  ]);
}

function packAll(figures: ReadonlyMap<string, PublishedFigures>): ReadonlyMap<string, string> {
  return new Map([...figures].map(([code, own]) => [code, packFigures(own)]));
}
