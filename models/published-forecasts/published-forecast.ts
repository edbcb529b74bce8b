import type { NationalSeries } from './national-series';

/** A number, or a low and a high one. */
export type Amount = number | readonly [low: number, high: number];

export type ForecastUnit = 'children' | 'GBP/year' | 'GBP/child' | 'share';

/** What is asked of the future: forecasts of one question count the same thing. */
export type Question =
  'children-in-care' | 'childrens-homes' | 'wider-homes' | 'spend' | 'residential-spend';

/** What happened, as published since. */
export interface Outturn {
  readonly value: number;
  /** "31 March 2025", "2024–25". */
  readonly date: string;
  /** Publisher, title and edition. All are official figures, grade A. */
  readonly source: string;
  /** Where it counts otherwise than the forecast. */
  readonly note?: string;
}

/** One figure of a publication, worked out again. */
export interface Check {
  readonly what: string;
  readonly unit: ForecastUnit;
  /** Where it stands in the publication. */
  readonly where: string;
  /** As printed; left out where the publication only implies it. */
  readonly claim?: Amount;
  /** By the rule in `rule`; left out where it cannot be worked out from what is published. */
  readonly replica?: Amount;
  readonly rule: string;
  readonly outturn?: Outturn;
}

/** A forecast as a line over time. Year 2025 is 31 March 2025 or the financial year ending then. */
export interface ForecastLine {
  readonly key: string;
  readonly question: Question;
  /** "Newton 2022, high". */
  readonly label: string;
  /** `trend`: if nothing changes. `plan`: if what the publication proposes is done. */
  readonly kind: 'trend' | 'plan' | 'record';
  /** What the line is and where it comes from, in a sentence. */
  readonly about: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** Where a source disagrees with itself, with another, or with its own rule. */
export interface Contradiction {
  readonly where: string;
  readonly says: string;
  readonly but: string;
}

/** A table of the publication, cell by cell. */
export interface ForecastTable {
  readonly caption: string;
  readonly where: string;
  readonly unit: ForecastUnit;
  readonly rows: readonly ForecastRow[];
}

export interface ForecastRow {
  readonly label: string;
  /** The first year of `known`; the forecast starts after its last. */
  readonly firstYear: number;
  readonly known: readonly number[];
  readonly claim: readonly number[];
  readonly replica: readonly number[];
}

/** A publication by others, with its figures recomputed by its own rule. */
export interface PublishedForecast {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
  /** How well its figures are known: C, reported and not independently tested. */
  readonly grade: 'C';
  /** What it says about what, in plain words. */
  readonly forecasts: string;
  /** Its rule, in plain words. */
  readonly rule: string;
  checks(england: NationalSeries): readonly Check[];
  lines(england: NationalSeries): readonly ForecastLine[];
  tables(england: NationalSeries): readonly ForecastTable[];
  readonly contradictions: readonly Contradiction[];
}

/** How far a forecast was from what happened: forecast − outturn, and as a share of the outturn. */
export interface Miss {
  readonly amount: number;
  readonly share: number;
}

/** The miss of a number, or of the nearer end of a range; zero for an outturn within the range. */
export function miss(claim: Amount, outturn: number): Miss {
  const [low, high] = typeof claim === 'number' ? [claim, claim] : claim;
  const amount = outturn < low ? low - outturn : outturn > high ? high - outturn : 0;
  return { amount, share: amount / outturn };
}
