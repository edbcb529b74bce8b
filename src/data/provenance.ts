import { allDoubts, seriesColumns, type SeriesDoubt } from './sources';
import { attribution } from '../../datasets/source';

/** Where a dataset comes from. */
export interface DatasetProvenance {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  readonly released: string;
  readonly asAt: string;
}

/** What a series is: its dataset, label and unit, and what to know before using it. */
export interface SeriesProvenance {
  readonly dataset: string;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
}

/** Where every series comes from; each dataset is described once. */
export interface Provenance {
  readonly attribution: string;
  readonly datasets: Readonly<Record<string, DatasetProvenance>>;
  readonly series: Readonly<Record<string, SeriesProvenance>>;
  /** Figures kept as published although they cannot be what they say. */
  readonly doubts: readonly SeriesDoubt[];
}

export function provenanceOfAll(): Provenance {
  const columns = seriesColumns();
  return {
    attribution,
    datasets: Object.fromEntries(
      columns.map(({ source }) => {
        const { title, publisher, licence, url, released, asAt } = source;
        return [source.name, { title, publisher, licence, url, released, asAt }];
      }),
    ),
    series: Object.fromEntries(
      columns.map(({ key, source, column: { label, unit, note = '' } }) => [
        key,
        { dataset: source.name, label, unit, note },
      ]),
    ),
    doubts: allDoubts(),
  };
}
