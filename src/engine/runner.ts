import type { Course } from '../../models/childrens-care/course';
import type { PublishedFigures } from '../kernel/figure';
import type { Input } from '../kernel/inputs';
import type { Inspection } from '../kernel/inspect';
import type { Branch } from '../kernel/simulate';

/** What is asked of the engine: one place, one set of levers, one seed. */
export interface Job {
  readonly figures: PublishedFigures;
  /** England's figures: they fill what a council does not publish. */
  readonly england: PublishedFigures;
  /** Settings (levers, assumptions, loops) by permanent key; one left out stands at its baseline. */
  readonly levers: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly draws: number;
  readonly months: number;
  readonly mode: 'expected' | 'stochastic';
  /** Decisions that change settings on the way; `levers` hold until then. */
  readonly course?: Course;
  /** Events happen: each future has its own. */
  readonly events?: true;
  /** All futures go as one of them up to a month and part there: a forecast made in that month. */
  readonly branch?: Branch;
  /** Every parameter stays at its central value: for teaching, with one draw of the expected path. */
  readonly central?: true;
  /** Outputs reported and summarised; those that every view relies on unless told. */
  readonly outputs?: readonly string[];
}

/** A job as a worker gets it: the place by the number that stands for its baseline. */
export interface Task extends Omit<Job, 'figures' | 'england'> {
  readonly place: number;
}

/** One output over all draws. Arrays by month have months + 1 entries; a flow's [0] is NaN. */
export interface OutputSummary {
  readonly name: string;
  readonly unit: string;
  readonly kind: 'stock' | 'flow';
  readonly mean: Float64Array;
  readonly p10: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p90: Float64Array;
  /** By draw: the value at the last month. */
  readonly last: Float64Array;
  /** By draw: the sum over all months (flows; NaN for stocks), so totals are summarised per future. */
  readonly total: Float64Array;
  /** A few whole futures (the first draws), each months + 1 long. */
  readonly futures: readonly Float64Array[];
}

/** The answer to a job, or to its first draws. It carries its question. */
export interface Result {
  readonly job: Job;
  /** Draws summarised here: a prefix of the same draws, `job.draws` when complete. */
  readonly draws: number;
  readonly complete: boolean;
  /** "2024-03", … : months + 1 labels, [0] the state at the last published 31 March. */
  readonly months: readonly string[];
  readonly outputs: Readonly<Record<string, OutputSummary>>;
}

/** What a place's forecast starts from, in plain data. */
export interface Basis {
  /** Last year of published figures used: the forecast starts on 31 March of it. */
  readonly year: number;
  /** What was not published for the place, and what stands in for it. */
  readonly filled: readonly { readonly what: string; readonly from: string }[];
  /** Published starts of that year (a child counted once), and all starts a year (repeats too). */
  readonly startsPublished: number;
  readonly entries: number;
  /** Repeat spells for each published start. */
  readonly repeatSpells: number;
  /** Expected growth (log) of children in care over the first year. */
  readonly growth: number;
  /** By lever key: the largest setting that makes sense at this place. */
  readonly reach: Readonly<Record<string, number>>;
}

/** One uncertain thing, and how an outcome goes with it from future to future. */
export interface Driver {
  /** The parameter or noise as the model names it. */
  readonly name: string;
  /** What it is, in the model's words. */
  readonly about: string;
  readonly kind: 'parameter' | 'noise';
  /** Spearman's rank correlation with the outcome, −1 to 1. */
  readonly correlation: number;
  /** The outcome's middle in the fifth of futures in which this is lowest, and highest. */
  readonly low: number;
  readonly high: number;
}

/** What the spread of an output at a month comes from, told from the draws already run. */
export interface Drivers {
  readonly job: Job;
  /** A stock is taken at the month; a flow is summed over the year that ends there. */
  readonly output: string;
  readonly month: number;
  /**
   * About how much of the (rank) variance all drivers account for together, 0 to 1; the rest is
   * chance, child by child, and when in the years things happen. Undefined with too few draws.
   */
  readonly explained: number | undefined;
  /** All that vary, the strongest first. */
  readonly drivers: readonly Driver[];
}

/** What differed between the draws of a job, before chance moved a child. */
export interface InputDraws {
  readonly job: Job;
  readonly inputs: readonly Input[];
  /** [draw · inputs + input]: a parameter's value, a noise's mean over the months. */
  readonly rows: Float64Array;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Gets prefixes of the answer as they are ready. */
  readonly onPreview?: (result: Result) => void;
  /** After how many draws a preview is wanted; 64 unless told. */
  readonly previews?: readonly number[];
}

/** One interface, two places to run: inline (commands, tests) and a pool of workers (the page). */
export interface Runner {
  /**
   * Runs a job. Rejects with an AbortError when aborted, with a NoForecastFault where the place
   * has nothing to start from, with a WorkerFault when workers died and a second try failed.
   */
  run(job: Job, options?: RunOptions): Promise<Result>;
  /** All draws of one output reported by a job that ran to its end: draw after draw, months + 1 each. */
  draws(job: Job, output: string): Promise<Float64Array>;
  /**
   * What drives the spread of an output at a month (1 to job.months) of a job that ran to its end.
   * Simulates nothing. Rejects with an AbortError when aborted.
   */
  drivers(job: Job, output: string, month: number, signal?: AbortSignal): Promise<Drivers>;
  /**
   * What differed between the draws of a job that ran to its end. Simulates nothing. Rejects with an
   * AbortError when aborted.
   */
  inputs(job: Job, signal?: AbortSignal): Promise<InputDraws>;
  /** What a forecast of the place starts from. Rejects with a NoForecastFault where there is none. */
  explain(figures: PublishedFigures, england: PublishedFigures): Promise<Basis>;
  /** Every quantity of the model at the place, without levers, at these months. Rejects likewise. */
  inspect(
    figures: PublishedFigures,
    england: PublishedFigures,
    months: readonly number[],
  ): Promise<Inspection>;
  dispose(): void;
}

/** A worker did not answer or stopped, and so did the one that took its place. */
export class WorkerFault extends Error {}

/** The place has nothing to start a forecast from; the message says what, in plain words. */
export class NoForecastFault extends Error {}
