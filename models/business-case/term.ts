import type { Evidence } from '../../src/kernel/structure';

/** A rule or amount of the appraisal that a reader can set; links and files hold it by its key for ever. */
export interface Term {
  readonly key: string;
  /** Shown after the number: "%", "GBP", "GBP a year", "months", "years". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it stands unless it is set. */
  readonly baseline: number;
  /** What can be defended, lowest and highest; where these flip the answer, the page says so. */
  readonly plausible: { readonly low: number; readonly high: number };
}

/** What is said of a term: apart, so that links carry no sentences. */
export interface TermWords {
  readonly label: string;
  readonly group: 'yours' | 'prices' | 'capital' | 'caution' | 'release';
  readonly grade: Evidence['grade'];
  readonly source: string;
  /** One or two plain sentences: what it is and why it stands where it stands. */
  readonly explanation: string;
}

/** Terms by key, those left at their baseline left out; with `budget-2026` and the like, in pounds. */
export type CaseTerms = Readonly<Record<string, number>>;
