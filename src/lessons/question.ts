/** One answer that can be chosen, and why it holds or does not. */
export interface Option {
  readonly text: string;
  /** Shown once the reader has asked for it, whichever option was chosen. */
  readonly why: string;
}

/** A question with one right option. */
export interface Question {
  /** Permanent within its lesson: "q1". */
  readonly key: string;
  readonly asks: string;
  readonly options: readonly Option[];
  /** Index of the right option. */
  readonly right: number;
}

/** A number that the reader says before it is shown. */
export interface Expectation {
  /** Permanent within its lesson: "expect", "expect-2". */
  readonly key: string;
  readonly asks: string;
  /** What stands after the number: "children". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Where the slider stands until something is given. */
  readonly from?: number;
  /** The right number; left out where each council has its own. */
  readonly answer?: number;
  /** Who answers: "the sum says". */
  readonly says?: string;
  /** The first sentence, where two numbers side by side do not make one. */
  readonly compared?: (expected: number | undefined) => string;
  /** Why the answer is what it is, whatever was given. */
  readonly gap: readonly string[];
  /** Where the numbers come from, or that they are made up. */
  readonly source: string;
}
