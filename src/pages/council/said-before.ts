import type { PastForecast, PlaceRecord } from '../../../models/childrens-care/back-test/report';
import { aheadWords, views, type Measure } from '../../cells/measures';
import { hitWords, rowsOf, tally } from '../../cells/past-record';
import { count } from '../../charts/format';
import type { Table } from '../../charts/table';

const SHOWN: readonly Measure[] = ['stock', 'spend'];

/** What was said one, two and three years before the last year that can be checked. */
export function lastForecasts(record: PlaceRecord, measure: Measure): PastForecast[] {
  const rows = rowsOf(record, measure);
  const last = Math.max(...rows.map(({ origin, ahead }) => origin + ahead));
  return rows
    .filter(({ origin, ahead }) => origin + ahead === last)
    .toSorted((a, b) => a.ahead - b.ahead);
}

/** Children and money: the band, what happened, hit or miss, and "no change" beside them. */
export function saidBefore(place: string, record: PlaceRecord): Table {
  return {
    caption: `${place}, knowing only the years before`,
    columns: [
      { label: 'Forecast' },
      { label: '8 in 10 futures' },
      { label: 'What happened' },
      { label: 'In the band?' },
      { label: 'Middle' },
      { label: '“No change”' },
    ],
    rows: SHOWN.flatMap((measure) => {
      const { title, format, when } = views[measure];
      return lastForecasts(record, measure).map((row) => [
        `${title}, ${when(row.origin + row.ahead)}, ${aheadWords(row.ahead)}`,
        `${format(row.bands[0])} to ${format(row.bands[4])}`,
        format(row.outturn),
        hitWords(row),
        format(row.bands[2]),
        format(row.noChange),
      ]);
    }),
  };
}

/** All past forecasts of the place, counted: "Of 24 of children in care, 19 held; …". */
export function recordLine(record: PlaceRecord): string {
  const parts = SHOWN.flatMap((measure) => {
    const rows = rowsOf(record, measure);
    if (rows.length === 0) return [];
    const { in80, forecasts, nearer } = tally(rows);
    return [
      `${views[measure].title}: the 8-in-10 band held what happened in ${count(in80)} of ${count(forecasts)} past forecasts (${count(forecasts * 0.8)} were promised); the middle was nearer than “no change” in ${count(nearer)}.`,
    ];
  });
  return parts.join(' ');
}
