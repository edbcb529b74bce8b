import { MEASURES, type PastForecast, type PlaceRecord } from './report';

/**
 * A forecast as it is kept: origin, ahead, outturn, p10, p25, p50, p75, p90, linear trend, last
 * growth. "No change" is the figure of the origin's year, which stands once: see PackedRecord.
 */
type PackedForecast = readonly number[];

/** A place's forecasts by measure, with the figure published for each origin's year. */
export interface PackedRecord {
  readonly code: string;
  readonly measures: Readonly<
    Record<
      string,
      { readonly now: Readonly<Record<string, number>>; readonly rows: readonly PackedForecast[] }
    >
  >;
}

/** As short as it can be kept in a file; a measure without a forecast is left out. */
export function pack({ code, rows }: PlaceRecord): PackedRecord {
  const measures = MEASURES.flatMap((measure) => {
    const own = rows.filter((row) => row.measure === measure);
    if (own.length === 0) return [];
    const now = Object.fromEntries(own.map((row) => [row.origin, row.now]));
    const kept = own.map(({ origin, ahead, outturn, bands, linearTrend, lastGrowth }) => [
      origin,
      ahead,
      outturn,
      ...bands,
      linearTrend,
      lastGrowth,
    ]);
    return [[measure, { now, rows: kept }] as const];
  });
  return { code, measures: Object.fromEntries(measures) };
}

/** The record that was packed. */
export function unpack({ code, measures }: PackedRecord): PlaceRecord {
  const rows = MEASURES.flatMap((measure) => {
    const kept = measures[measure];
    return (kept?.rows ?? []).map((row): PastForecast => {
      const [origin, ahead, outturn, p10, p25, p50, p75, p90, linearTrend, lastGrowth] = row;
      const now = kept.now[origin];
      return {
        measure,
        origin,
        ahead: ahead as PastForecast['ahead'],
        now,
        outturn,
        bands: [p10, p25, p50, p75, p90],
        noChange: now,
        linearTrend,
        lastGrowth,
      };
    });
  });
  return { code, rows };
}
