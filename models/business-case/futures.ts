/** What an appraisal reads of a run, with the proposal and without. */
export const caseOutputs = [
  'spend',
  'cost-of-kinship',
  'cost-of-council-fostering',
  'cost-of-agency-fostering',
  'cost-of-childrens-homes',
  'cost-of-other-homes',
  'cost-of-today',
  'casework',
  'programmes',
  'own-home-capital',
  'prevention',
  'continuing-cost',
  'grant-income',
] as const;

export type CaseOutput = (typeof caseOutputs)[number];

/** All draws of one run: for each output draw after draw, months + 1 values each. */
export type Draws = Readonly<Record<CaseOutput, Float64Array>>;

/** Paired futures: the same draws of chance, without the proposal and with it. */
export interface PairedFutures {
  readonly baseline: Draws;
  readonly scenario: Draws;
  readonly draws: number;
  readonly months: number;
  /** The March in which the published figures end: the first financial year is the next one. */
  readonly startYear: number;
}

/**
 * Kinds of home whose cost is avoided, the output that holds the rate of each (£ a year at a month's
 * end), and the term that says how much of a pound avoided can leave the budget.
 */
export const homeCosts = [
  { output: 'cost-of-childrens-homes', release: 'release-homes' },
  { output: 'cost-of-agency-fostering', release: 'release-agency' },
  { output: 'cost-of-council-fostering', release: 'release-council' },
  { output: 'cost-of-kinship', release: 'release-kinship' },
  { output: 'cost-of-other-homes', release: 'release-supported' },
] as const;

/** What a rate a year at the two ends of a month comes to in it, as the model accrues spending. */
export const overMonth = (rates: Float64Array, at: number): number =>
  (rates[at - 1] + rates[at]) / 24;
