/** What a column holds. Every column of every `data.csv` has one, the keys included. */
export interface Column {
  readonly label: string;
  /** Unit of one cell ("children", "GBP/week"); `text` and `code` cells are words, not figures. */
  readonly unit: string;
  /** Key of the series this column feeds ("stock/age/5-9"); none when nothing reads it. */
  readonly series?: string;
  /** What a reader must know before using it: definitions, breaks, how it was derived. */
  readonly note?: string;
}

/** A figure known independently of the table, which the table must reproduce exactly. */
export interface CheckTotal {
  readonly code: string;
  readonly year: number;
  readonly column: string;
  readonly value: number;
  /** Where the figure is known from. */
  readonly why: string;
}

/** A figure kept as published although it cannot be what it says it is. */
export interface Doubt {
  readonly code: string;
  readonly year: number;
  readonly column: string;
  readonly why: string;
}

/** What stands beside a `data.csv`: where it comes from and what its columns mean. */
export interface DatasetSource {
  readonly name: string;
  /** The publisher's own title. */
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  /** Editions the figures come from. */
  readonly released: string;
  /** The dates the figures describe. */
  readonly asAt: string;
  /**
   * The year of the series a row belongs to, less the year in the row: 1 for mid-year figures,
   * where 30 June 2023 is the population of the year ending 31 March 2024. 0 when not given.
   */
  readonly yearsLater?: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly checkTotals: readonly CheckTotal[];
  readonly doubts?: readonly Doubt[];
}

export const openGovernmentLicence = 'Open Government Licence v3.0';

/** To be shown wherever the figures are. */
export const attribution =
  'Contains public sector information licensed under the Open Government Licence v3.0 ' +
  '(Department for Education; Ofsted; MHCLG; Office for National Statistics; DWP; Cafcass).';

/** ONS code of England as a whole. */
export const england = 'E92000001';

/** First year of every series: the year ending, or as at, 31 March. */
export const firstYear = 2011;

/** Last published year of every series. A new year is added by adding rows and raising this. */
export const lastYear = 2024;

export const codeColumn: Column = { label: 'ONS code as at 2025', unit: 'code' };

export const yearColumn: Column = {
  label: 'Year',
  unit: 'year',
  note: 'The year ending, or as at, 31 March.',
};
