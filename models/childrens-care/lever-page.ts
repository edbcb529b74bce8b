/**
 * A paragraph. `{edge-of-care}` in it is a number the reader can change: the setting of that key, or
 * an input of the page's sum. `[[step-down]]` or `[[step-down|stepping down]]` is a term of the
 * glossary, explained where it is first used.
 */
export type Prose = string;

/** What a lever's page says and lets the reader try. A folder of `levers/` with this alone is explained and not simulated. */
export interface LeverPage {
  /** Levers of the evidence library whose programmes stand on the page: "L02". */
  readonly library: readonly [string, ...string[]];
  /** In a list, and at the top: "Help at the edge of care". */
  readonly name: string;
  /** The question, one sentence: the page's heading. */
  readonly question: string;
  /** What the page is about, one sentence: in lists and for search engines. */
  readonly inShort: string;
  /** What is done, for whom, and why it might help. */
  readonly opening: readonly Prose[];
  /** Before anything is shown: what the reader expects. */
  readonly expectation: ExpectedLine | ExpectedShare;
  /** How it works, small: the mechanism alone. */
  readonly small: SmallModel | Sum;
  /** When it does not work, and why. */
  readonly failure: Failure;
  /** What to look for in the evidence below: a paragraph before the cards. */
  readonly evidence: readonly Prose[];
  /** What a child would notice. */
  readonly child: readonly Prose[];
  /** What it costs and what it may save: last. */
  readonly money: readonly Prose[];
}

/** A line over ten years, drawn or set; the answer is the small model's. */
export interface ExpectedLine {
  readonly kind: 'line';
  readonly question: string;
  /** The finding that takes the question's place. */
  readonly finding: string;
  /** What is learned, whatever was drawn. */
  readonly lesson: string;
}

/** One number, with its answer and where that is from. */
export interface ExpectedShare {
  readonly kind: 'number';
  readonly question: string;
  /** "of 100 children" */
  readonly unit: string;
  readonly max: number;
  readonly answer: number;
  readonly lesson: string;
  readonly source: string;
}

/**
 * The model itself in a council of average size (England’s figures shared among its councils),
 * expected path, central values, with everything that comes round again switched off but what is
 * named in `world`.
 */
export interface SmallModel {
  readonly kind: 'model';
  /** Where settings stand at first, by key: the page's lever among them, in the average council. */
  readonly settings: Readonly<Record<string, number>>;
  /** Settings of the world that hold with the lever and without. */
  readonly world?: Readonly<Record<string, number>>;
  /** The output that is looked at; a flow is summed by year. */
  readonly output: string;
  /** What the output is: "children coming into care". */
  readonly label: string;
  /** What is drawn, its change: "Children who do not come into care because of it, a year". */
  readonly effect: string;
  /** Which way the lever is meant to move the output. */
  readonly way: 'falls' | 'rises';
  /** Upper end of the axis on which the reader says what to expect. */
  readonly top: number;
  /** "children" */
  readonly unit: string;
  /** The sentences that hold the numbers. */
  readonly sentences: readonly Prose[];
}

/** Arithmetic that a page explains with: inputs in the sentences, results beside them. */
export interface Sum {
  readonly kind: 'sum';
  readonly inputs: Readonly<
    Record<
      string,
      {
        readonly label: string;
        readonly value: number;
        readonly min: number;
        readonly max: number;
        readonly step: number;
      }
    >
  >;
  readonly sentences: readonly Prose[];
  readonly results: readonly {
    readonly label: string;
    readonly unit: string;
    readonly of: (inputs: Readonly<Record<string, number>>) => number;
  }[];
  /** Where the numbers at first are from. */
  readonly source: string;
}

/** A control that takes away what the lever needs, and what happens then. */
export interface Failure {
  readonly heading: string;
  readonly prose: readonly Prose[];
  /** The switch: "Help goes to families whose child would have stayed anyway". */
  readonly control: string;
  /** Settings (or inputs of the sum) while the switch is on. */
  readonly without: Readonly<Record<string, number>>;
  /** Why it fails: said under the picture while it is on. */
  readonly why: string;
}
