/** A made-up council’s next year, £. */
export interface Year {
  readonly budget: number;
  /** What would be spent without the programme. */
  readonly expected: number;
  /** What the programme avoids, by where the cost would have come. */
  readonly homes: number;
  readonly fostering: number;
  readonly staff: number;
}

export const FIRST: Year = {
  budget: 20_000_000,
  expected: 20_700_000,
  homes: 600_000,
  fostering: 250_000,
  staff: 150_000,
};
/** The same, in a council whose budget is high enough without the programme. */
export const ROOMY: Year = { ...FIRST, budget: 21_000_000 };
