import type { PublishedFigures } from '../kernel/figure';

/** What is asked of the engine: one place, one set of levers, one seed. */
export interface Job {
  readonly figures: PublishedFigures;
  /** England's figures: they fill what a council does not publish. */
  readonly england: PublishedFigures;
  /** Lever settings by permanent key; a lever left out stands at its baseline. */
  readonly levers: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly draws: number;
  readonly months: number;
  readonly mode: 'expected' | 'stochastic';
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
  /** By draw: the sum over all months (flows), so that totals are summarised per future. */
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

/** One interface, two places to run: inline (commands, tests) and a pool of workers (the page). */
export interface Runner {
  /** Runs a job; `onPreview` gets prefixes as they are ready. Rejects with AbortError on abort. */
  run(job: Job, options?: { signal?: AbortSignal; onPreview?: (result: Result) => void; previews?: readonly number[] }): Promise<Result>;
  /** By draw, months + 1 values each, of one output of the last complete run of this job. */
  draws(job: Job, output: string): Promise<Float64Array>;
  dispose(): void;
}
