import type { Figure, PublishedFigures } from '../kernel/figure';
import { DataFault, type AbolishedPlace } from './data-fault';
import type { PlaceEntry } from './pack';
import { unpackCell } from './packed-cell';
import type { DatasetProvenance, Provenance, SeriesProvenance } from './provenance';
import type { SeriesDoubt } from './sources';

/** The list of places a reader can choose from, and the councils that are no more. */
export interface Places {
  readonly places: readonly PlaceEntry[];
  readonly abolished: readonly AbolishedPlace[];
}

/** An object just parsed: nothing is known of its values. */
type Unknowns = Readonly<Record<string, unknown>>;

export function parsePlaces(json: unknown, path: string): Places {
  const read = new Reader(path);
  const { places, abolished } = read.object(json, 'places');
  return {
    places: read.list(places, 'places').map((entry) => parseEntry(read, entry)),
    abolished: read.list(abolished, 'abolished').map((entry) => parsePlaceAbolished(read, entry)),
  };
}

/** The abolished place a record stands for, or undefined when it is a record of figures. */
export function parseAbolished(json: unknown, path: string): AbolishedPlace | undefined {
  const read = new Reader(path);
  const { abolished } = read.object(json, 'record');
  return abolished === undefined ? undefined : parsePlaceAbolished(read, abolished);
}

export function parseFigures(json: unknown, path: string, code: string): PublishedFigures {
  const read = new Reader(path);
  const record = read.object(json, 'record');
  const { predecessors: _, ...place } = parseEntry(read, record.place);
  if (place.code !== code) throw read.fault(`figures of ${place.code}, not of ${code}`);
  const firstYear = read.number(record.firstYear, 'firstYear');
  if (!Number.isInteger(firstYear)) throw read.fault('firstYear is no year');
  const series = Object.entries(read.object(record.series, 'series')).map(
    ([key, cells]): [string, readonly Figure[]] => [key, parseSeries(read, key, cells)],
  );
  if (new Set(series.map(([, figures]) => figures.length)).size > 1) {
    throw read.fault('series of different lengths');
  }
  const neighbours = read.words(record.neighbours, 'neighbours');
  return { place, firstYear, neighbours, series: Object.fromEntries(series) };
}

export function parseProvenance(json: unknown, path: string): Provenance {
  const read = new Reader(path);
  const all = read.object(json, 'provenance');
  const each = <T>(value: unknown, what: string, parse: (fields: Unknowns) => T) =>
    Object.fromEntries(
      Object.entries(read.object(value, what)).map(([k, v]) => [k, parse(read.object(v, k))]),
    );
  return {
    attribution: read.word(all.attribution, 'attribution'),
    datasets: each(all.datasets, 'datasets', (fields) => parseDataset(read, fields)),
    series: each(all.series, 'series', (fields) => parseSeriesProvenance(read, fields)),
    doubts: read.list(all.doubts, 'doubts').map((doubt) => parseDoubt(read, doubt)),
  };
}

function parseEntry(read: Reader, json: unknown): PlaceEntry {
  const { kind, predecessors, ...rest } = read.object(json, 'place');
  if (kind !== 'england' && kind !== 'council') throw read.fault(`kind of place: ${String(kind)}`);
  const entry: PlaceEntry = {
    code: read.word(rest.code, 'code'),
    name: read.word(rest.name, 'name'),
    region: read.word(rest.region, 'region'),
    kind,
    note: read.word(rest.note, 'note'),
  };
  if (predecessors === undefined) return entry;
  return { ...entry, predecessors: read.words(predecessors, 'predecessors') };
}

function parsePlaceAbolished(read: Reader, json: unknown): AbolishedPlace {
  const place = read.object(json, 'abolished');
  return {
    code: read.word(place.code, 'code'),
    name: read.word(place.name, 'name'),
    abolished: read.word(place.abolished, 'abolished'),
    successors: read.list(place.successors, 'successors').map((json) => {
      const successor = read.object(json, 'successor');
      return { code: read.word(successor.code, 'code'), name: read.word(successor.name, 'name') };
    }),
  };
}

function parseSeries(read: Reader, key: string, cells: unknown): readonly Figure[] {
  return read.list(cells, key).map((cell) => {
    const figure = unpackCell(cell);
    if (figure === undefined) throw read.fault(`no figure in ${key}: ${JSON.stringify(cell)}`);
    return figure;
  });
}

function parseDataset(read: Reader, fields: Unknowns): DatasetProvenance {
  return {
    title: read.word(fields.title, 'title'),
    publisher: read.word(fields.publisher, 'publisher'),
    licence: read.word(fields.licence, 'licence'),
    url: read.word(fields.url, 'url'),
    released: read.word(fields.released, 'released'),
    asAt: read.word(fields.asAt, 'asAt'),
  };
}

function parseSeriesProvenance(read: Reader, fields: Unknowns): SeriesProvenance {
  return {
    dataset: read.word(fields.dataset, 'dataset'),
    label: read.word(fields.label, 'label'),
    unit: read.word(fields.unit, 'unit'),
    note: read.word(fields.note, 'note'),
  };
}

function parseDoubt(read: Reader, json: unknown): SeriesDoubt {
  const fields = read.object(json, 'doubt');
  return {
    code: read.word(fields.code, 'code'),
    year: read.number(fields.year, 'year'),
    series: read.word(fields.series, 'series'),
    why: read.word(fields.why, 'why'),
  };
}

/** Takes values apart, and says which file and which part of it is not what it should be. */
class Reader {
  constructor(private readonly path: string) {}

  fault(what: string): DataFault {
    return new DataFault({ kind: 'malformed', path: this.path, what });
  }

  object(value: unknown, what: string): Unknowns {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.fault(`${what} is no object`);
    }
    return value as Unknowns;
  }

  list(value: unknown, what: string): readonly unknown[] {
    if (!Array.isArray(value)) throw this.fault(`${what} is no list`);
    return value;
  }

  words(value: unknown, what: string): readonly string[] {
    return this.list(value, what).map((word) => this.word(word, what));
  }

  word(value: unknown, what: string): string {
    if (typeof value !== 'string') throw this.fault(`${what} is no text`);
    return value;
  }

  number(value: unknown, what: string): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw this.fault(`${what} is no number`);
    }
    return value;
  }
}
