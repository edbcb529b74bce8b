/** What is forecast and held against what happened. */
export const MEASURES = ['stock', 'entries', 'residentialShare', 'spend'] as const;
export type Measure = (typeof MEASURES)[number];

/** The model, and the rules it has to beat. */
export const RULES = ['model', 'noChange', 'linearTrend', 'lastGrowth'] as const;
export type Rule = (typeof RULES)[number];

export const HORIZONS = [1, 2, 3] as const;
export type Horizon = (typeof HORIZONS)[number];

/** How one rule did over some forecasts. Errors are shares of the outturn: 0.06 is 6 %. */
export interface Score {
  /** Median and mean size of the error of the middle forecast. */
  readonly medianError: number;
  readonly meanError: number;
  /** Mean signed error: above zero, too many were forecast. */
  readonly bias: number;
  /** Continuous ranked probability score over the outturn: the error of the whole band. */
  readonly crps: number;
  /** Share of outturns inside the bands that promise half and four in five. */
  readonly coverage50: number;
  readonly coverage80: number;
}

export type Scores = Readonly<Record<Rule, Score>> & { readonly forecasts: number };
export type ByHorizon = Readonly<Record<`${Horizon}`, Scores>>;
export type ByMeasure = Readonly<Record<Measure, ByHorizon>>;

/** A forecast that missed by much. */
export interface WorstMiss {
  readonly place: string;
  readonly name: string;
  readonly measure: Measure;
  readonly origin: number;
  readonly ahead: Horizon;
  readonly forecast: number;
  readonly outturn: number;
  readonly error: number;
  /** In words, what likely made it. */
  readonly cause: string;
}

/** The record of all forecasts: councils together, by size, by region, England, the worst. */
export interface BackTestReport {
  readonly origins: readonly number[];
  readonly horizons: readonly number[];
  /** How many councils had at least one forecast. */
  readonly councils: number;
  readonly draws: number;
  readonly seed: number;
  readonly measures: ByMeasure;
  readonly bySize: Readonly<Record<string, ByMeasure>>;
  readonly byRegion: Readonly<Record<string, ByMeasure>>;
  readonly england: ByMeasure;
  readonly worst: readonly WorstMiss[];
}

/**
 * One forecast of one place from one origin. Units: children (stock), children a year (entries),
 * share of children in care (residentialShare), GBP a financial year (spend).
 */
export interface PastForecast {
  readonly measure: Measure;
  readonly origin: number;
  readonly ahead: Horizon;
  /** The figure published for the origin's year. */
  readonly now: number;
  readonly outturn: number;
  /** p10, p25, p50, p75, p90 of the model's futures. */
  readonly bands: readonly [number, number, number, number, number];
  readonly noChange: number;
  readonly linearTrend: number;
  readonly lastGrowth: number;
}

/** All that was forecast for one place. */
export interface PlaceRecord {
  readonly code: string;
  readonly rows: readonly PastForecast[];
}
