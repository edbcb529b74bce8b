import { england, firstYear, lastYear } from '../../datasets/source';
import type { Figure, PublishedFigures } from '../kernel/figure';
import { DataFault } from './data-fault';
import { placeNote } from './place-note';
import { abolishedPlaces, allPlaces, neighboursByCode, type Place } from './places';
import { allDoubts, seriesColumns, type SeriesColumn } from './sources';
import { figureTable, type FigureTable } from './tables';

/** The published figures of England and the 153 current councils, by code. */
export function allFigures(): ReadonlyMap<string, PublishedFigures> {
  return (current ??= figuresOfKind(({ kind }) => kind !== 'abolished'));
}

/** Put together when first asked for: the tables do not change while a program runs. */
let current: ReadonlyMap<string, PublishedFigures> | undefined;

/**
 * The published figures of councils that were abolished, by code, to be shown as theirs and never
 * as a successor's. Those abolished before the first year have none.
 */
export function predecessorFigures(): ReadonlyMap<string, PublishedFigures> {
  return figuresOfKind((place) => place.kind === 'abolished' && place.lastYear >= firstYear);
}

/** The published figures of a place; an abolished code is refused with its successors named. */
export function figuresOf(code: string): PublishedFigures {
  const figures = allFigures().get(code);
  if (figures !== undefined) return figures;
  const abolished = abolishedPlaces().find((place) => place.code === code);
  throw new DataFault(
    abolished ? { kind: 'abolished-place', place: abolished } : { kind: 'unknown-place', code },
  );
}

function figuresOfKind(wanted: (place: Place) => boolean): ReadonlyMap<string, PublishedFigures> {
  const columns = seriesColumns();
  const tables = new Map(
    [...new Set(columns.map(({ source }) => source.name))].map((name) => [name, figureTable(name)]),
  );
  const neighbours = neighboursByCode();
  const doubts = allDoubts();
  const places = allPlaces().filter(wanted);
  return new Map(
    places.map((place) => {
      const series: Record<string, readonly Figure[]> = {};
      for (const column of columns) {
        const table = tables.get(column.source.name) as FigureTable;
        if (!column.key.startsWith('england/') || place.code === england) {
          series[column.key] = seriesIn(table, column, place);
        }
      }
      const own = doubts.filter(({ code }) => code === place.code);
      const note = placeNote(place.note, { firstYear, series }, lastYear, columns, own);
      const { code, name, region } = place;
      const kind = place.kind === 'england' ? place.kind : 'council';
      return [
        code,
        {
          place: { code, name, region, kind, note },
          firstYear,
          neighbours: neighbours.get(code) ?? [],
          series,
        },
      ];
    }),
  );
}

/** One figure a year. A year in which the place did not exist is not applicable, never missing. */
function seriesIn(table: FigureTable, { source, name }: SeriesColumn, place: Place): Figure[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const year = firstYear + i;
    const figure = table.figure(place.code, year - (source.yearsLater ?? 0), name);
    if (typeof figure === 'number') return figure;
    const existed = year >= place.firstYear && year <= place.lastYear;
    return existed ? (figure ?? 'missing') : 'not-applicable';
  });
}
