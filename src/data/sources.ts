import type { Column, DatasetSource, Doubt } from '../../datasets/source';

/** Every dataset's source.ts, found by its folder. */
const modules = import.meta.glob<DatasetSource>('../../datasets/*/source.ts', {
  import: 'default',
  eager: true,
});

const byName = new Map(Object.values(modules).map((source) => [source.name, source]));

export function allSources(): readonly DatasetSource[] {
  return [...byName.values()];
}

export function sourceOf(dataset: string): DatasetSource {
  const source = byName.get(dataset);
  if (source === undefined) throw new Error(`unknown dataset: ${dataset}`);
  return source;
}

/** A series, the dataset and the column it comes from. */
export interface SeriesColumn {
  readonly key: string;
  readonly source: DatasetSource;
  readonly name: string;
  readonly column: Column;
}

/** Every series of every dataset, in the order of the columns. */
export function seriesColumns(): readonly SeriesColumn[] {
  return allSources().flatMap((source) =>
    Object.entries(source.columns).flatMap(([name, column]) =>
      column.series === undefined ? [] : [{ key: column.series, source, name, column }],
    ),
  );
}

/** A figure kept as published although it cannot be what it says it is, by series. */
export interface SeriesDoubt extends Pick<Doubt, 'code' | 'year' | 'why'> {
  readonly series: string;
}

export function allDoubts(): readonly SeriesDoubt[] {
  return allSources().flatMap((source) =>
    (source.doubts ?? []).map(({ code, year, column, why }) => {
      const series = source.columns[column]?.series;
      if (series === undefined) throw new Error(`doubt about no series: ${source.name} ${column}`);
      return { code, year: year + (source.yearsLater ?? 0), series, why };
    }),
  );
}
