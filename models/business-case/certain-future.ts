import { caseOutputs, type CaseOutput, type Draws, type PairedFutures } from './futures';

/** A claim as a business case: what it spares and costs in the one future that it tells of. */
export interface ClaimedCourse {
  /** Whole years of months. */
  readonly months: number;
  /** By kind of home: what is spared, £ a year, at the end of a month (0 is the start). */
  readonly spared: Partial<Record<CaseOutput, (month: number) => number>>;
  /** What the programme costs in a month (1 is the first), £. */
  readonly cost: (month: number) => number;
}

/** The claim as paired futures, one draw, so that it is appraised as any other proposal is. */
export function certainFuture({ months, spared, cost }: ClaimedCourse): PairedFutures {
  const run = (of: (output: CaseOutput, month: number) => number): Draws =>
    Object.fromEntries(
      caseOutputs.map((output) => [
        output,
        Float64Array.from({ length: months + 1 }, (_, month) => of(output, month)),
      ]),
    ) as Draws;
  return {
    baseline: run((output, month) => spared[output]?.(month) ?? 0),
    scenario: run((output, month) => (output === 'programmes' && month > 0 ? cost(month) : 0)),
    draws: 1,
    months,
    startYear: 0,
  };
}
