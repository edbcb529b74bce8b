import type { PastForecast, PlaceRecord } from '../../models/childrens-care/back-test/report';
import type { Published } from '../charts/course';
import { count, oftenOf10 } from '../charts/format';
import { inside, type PastFan, type PastForecasts } from '../charts/past-forecasts';
import type { Table } from '../charts/table';
import { numberAt, type PublishedFigures } from '../kernel/figure';
import { historyOf } from './courses';
import { aheadWords, MEASURES, views, type Measure } from './measures';

/** Rows of one measure, from the earliest year on. */
export function rowsOf(record: PlaceRecord, measure: Measure): PastForecast[] {
  return record.rows
    .filter((row) => row.measure === measure)
    .toSorted((a, b) => a.origin - b.origin || a.ahead - b.ahead);
}

/** Measures of which at least one forecast could be held against what happened. */
export function checkedMeasures(record: PlaceRecord): Measure[] {
  return MEASURES.filter((measure) => record.rows.some((row) => row.measure === measure));
}

/** How often what happened lay in the bands, and how often the model beat "no change". */
export interface Tally {
  readonly forecasts: number;
  readonly in80: number;
  readonly in50: number;
  /** Outturns outside the wide band, above and below it. */
  readonly above: number;
  readonly below: number;
  /** The middle future was nearer than the last published figure, as near, further. */
  readonly nearer: number;
  readonly alike: number;
  readonly further: number;
}

export function tally(rows: readonly PastForecast[]): Tally {
  const how = (test: (row: PastForecast) => boolean) => rows.filter(test).length;
  const lead = ({ bands, noChange, outturn }: PastForecast) =>
    Math.abs(noChange - outturn) - Math.abs(bands[2] - outturn);
  return {
    forecasts: rows.length,
    in80: how(inside),
    in50: how(({ bands, outturn }) => outturn >= bands[1] && outturn <= bands[3]),
    above: how(({ bands, outturn }) => outturn > bands[4]),
    below: how(({ bands, outturn }) => outturn < bands[0]),
    nearer: how((row) => lead(row) > 0),
    alike: how((row) => lead(row) === 0),
    further: how((row) => lead(row) < 0),
  };
}

/** The count, on both sides, with what was promised beside it. */
export function tallyWords(place: string, measure: Measure, rows: readonly PastForecast[]): string {
  const t = tally(rows);
  const { name } = views[measure];
  const what = `Of ${count(t.forecasts)} ${t.forecasts === 1 ? 'forecast' : 'forecasts'} of ${name} for ${place}`;
  const out = t.forecasts - t.in80;
  const sides =
    out === 0
      ? 'never outside it'
      : `outside it ${times(out)} (${[
          ...(t.above > 0 ? [`${t.above} above`] : []),
          ...(t.below > 0 ? [`${t.below} below`] : []),
        ].join(', ')})`;
  return `${what}, what happened lay inside the 8-in-10 band ${times(t.in80)} and ${sides}. An honest band would have held about ${count(t.forecasts * 0.8)}.`;
}

/** The middle future against "nothing changes". */
export function noChangeWords(rows: readonly PastForecast[]): string {
  const { nearer, alike, further, forecasts } = tally(rows);
  const same = alike > 0 ? `, as near in ${alike}` : '';
  return `The middle of the model’s futures came nearer than “no change” in ${nearer} of ${forecasts}, less near in ${further}${same}.`;
}

const NUMBERS = ['never', 'once', 'twice'];
const times = (n: number) => NUMBERS[n] ?? `${count(n)} times`;

/** The forecast that missed by the largest share of what happened, in a sentence. */
export function worstWords(measure: Measure, rows: readonly PastForecast[]): string {
  const outside = rows.filter((row) => !inside(row));
  if (outside.length === 0) return '';
  const size = ({ bands, outturn }: PastForecast) => Math.abs(bands[2] - outturn) / outturn;
  const worst = outside.reduce((most, row) => (size(row) > size(most) ? row : most));
  const { format, when } = views[measure];
  const { bands, outturn, origin, ahead } = worst;
  return `The widest miss: from ${origin} the model would have said ${format(bands[0])} to ${format(bands[4])} for ${when(origin + ahead)}; it was ${format(outturn)}.`;
}

/** Why a place has no record, and what can be said instead. */
export function noRecordWords(figures: PublishedFigures, everywhere: number | undefined): string {
  const { name } = figures.place;
  const known = historyOf(figures, 'stock').filter(({ figure }) => typeof figure === 'number');
  const first = known[0]?.year;
  const since =
    first === undefined
      ? `No number of children in care is published for ${name}.`
      : first > figures.firstYear
        ? `The figures of ${name} begin on 31 March ${first}.`
        : '';
  const rest =
    everywhere === undefined
      ? ''
      : ` In all councils together the 8-in-10 band held what happened a year later in ${oftenOf10(everywhere)} forecasts.`;
  return `${since} A forecast can only be checked where there are figures from before it to make it with, and a figure after it to hold it against. There are too few of them here, so there is no record yet.${rest}`.trim();
}

/** A published measure by year: for the share, one number over another. */
export function publishedOf(figures: PublishedFigures, measure: Measure): Published[] {
  const [key, of] = views[measure].series;
  const history = historyOf(figures, key);
  if (of === undefined) return history;
  return history.map(({ year, figure }) => {
    const all = numberAt(figures, of, year);
    if (typeof figure !== 'number') return { year, figure };
    return { year, figure: all ? figure / all : 'missing' };
  });
}

/** Past forecasts of one measure as small fans over the published line. */
export function pastFans(
  figures: PublishedFigures,
  measure: Measure,
  rows: readonly PastForecast[],
): PastForecasts {
  const fans = new Map<number, PastFan>();
  for (const { origin, now, ahead, bands, outturn } of rows) {
    const before = fans.get(origin)?.ahead ?? [];
    const year = { year: origin + ahead, bands, outturn };
    fans.set(origin, { origin, now, ahead: [...before, year] });
  }
  const t = tally(rows);
  return {
    description: `${views[measure].title}, ${figures.place.name}: forecasts from ${fans.size} past years over the published line. What happened lay inside the 8-in-10 band in ${t.in80} of ${t.forecasts}. The table holds the figures.`,
    history: publishedOf(figures, measure),
    fans: [...fans.values()],
    tickFormat: views[measure].tickFormat,
  };
}

/** Every forecast of one measure: what was said, what happened, and what simple rules said. */
export function recordTable(place: string, measure: Measure, rows: readonly PastForecast[]): Table {
  const { title, unit, format, when } = views[measure];
  const figure = { unit, format };
  return {
    caption: `${title}, ${place}: what would have been forecast, and what happened`,
    columns: [
      { label: 'From' },
      { label: 'For' },
      { label: 'Model: 1 in 10 below', ...figure },
      { label: 'Model: middle', ...figure },
      { label: 'Model: 1 in 10 above', ...figure },
      { label: 'What happened', ...figure },
      { label: 'In the band?' },
      { label: 'No change', ...figure },
      { label: 'Linear trend', ...figure },
      { label: 'Last growth', ...figure },
    ],
    rows: rows.map((row) => [
      `${row.origin}, ${aheadWords(row.ahead)}`,
      when(row.origin + row.ahead),
      row.bands[0],
      row.bands[2],
      row.bands[4],
      row.outturn,
      hitWords(row),
      row.noChange,
      row.linearTrend,
      row.lastGrowth,
    ]),
  };
}

/** "inside", "above", "below". */
export function hitWords(row: PastForecast): 'inside' | 'above' | 'below' {
  if (inside(row)) return 'inside';
  return row.outturn > row.bands[4] ? 'above' : 'below';
}
