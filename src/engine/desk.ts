import type { PublishedFigures } from '../kernel/figure';
import { simulate } from '../kernel/simulate';
import { basisOf, model, outputNames, placeBaseline, withLevers } from './basis';
import type { Basis, Job, OutputSummary } from './runner';
import { drawsOf, share, summarise, type Piece } from './summarise';

/** Jobs whose draws are kept, those last worked on: baseline, scenario and a few being dragged. */
const KEPT_JOBS = 5;

/** What a worker does, and what the inline runner does in its place. */
export interface Desk {
  /** Announces a job by a number; later calls name it. `owner` of `owners` gathers a share. */
  open(id: number, job: Job, owner: number, owners: number): void;
  /** Draws from … to − 1, cut by who gathers which outputs. */
  simulate(id: number, from: number, to: number): Float64Array[];
  /** Takes in consecutive draws of the outputs this desk gathers. */
  keep(id: number, from: number, values: Float64Array): void;
  /** Summaries of this desk's outputs over draws 0 … draws − 1. */
  summarise(id: number, draws: number): OutputSummary[];
  /** All draws of one output that this desk gathers. */
  draws(id: number, output: string): Float64Array;
  explain(figures: PublishedFigures, england: PublishedFigures): Basis;
}

interface Open {
  readonly job: Job;
  readonly owner: number;
  readonly owners: number;
  readonly pieces: Piece[];
}

/** A desk with its own memory. */
export function desk(): Desk {
  const jobs = new Map<number, Open>();
  const find = (id: number): Open => {
    const open = jobs.get(id);
    if (!open) throw new Error(`no such job: ${id}`);
    jobs.delete(id);
    jobs.set(id, open);
    return open;
  };
  const own = (id: number) => {
    const { job, owner, owners, pieces } = find(id);
    const [first, end] = share(owner, owners);
    return { first, outputs: end - first, width: job.months + 1, draws: job.draws, pieces };
  };

  return {
    open(id, job, owner, owners) {
      placeBaseline(job.figures, job.england);
      jobs.set(id, { job, owner, owners, pieces: [] });
      for (const old of [...jobs.keys()].slice(0, -KEPT_JOBS)) jobs.delete(old);
    },
    simulate(id, from, to) {
      const { job, owners } = find(id);
      const { seed, months, mode } = job;
      const baseline = withLevers(placeBaseline(job.figures, job.england), job.levers);
      const all = simulate(model, baseline, { seed, from, to, months, mode });
      return owners === 1 ? [all] : cut(all, to - from, owners, months + 1);
    },
    keep(id, from, values) {
      jobs.get(id)?.pieces.push({ from, values });
    },
    summarise(id, draws) {
      const { first, outputs, width, pieces } = own(id);
      const known = pieces.filter((piece) => piece.from < draws);
      return Array.from({ length: outputs }, (_, i) =>
        summarise(outputNames[first + i], drawsOf(known, i, outputs, width, draws), width),
      );
    },
    draws(id, output) {
      const { first, outputs, width, draws, pieces } = own(id);
      return drawsOf(pieces, outputNames.indexOf(output) - first, outputs, width, draws);
    },
    explain: basisOf,
  };
}

/** Cuts [draw][output][month] into one array for each owner's outputs. */
function cut(all: Float64Array, draws: number, owners: number, width: number): Float64Array[] {
  const stride = outputNames.length * width;
  return Array.from({ length: owners }, (_, owner) => {
    const [first, end] = share(owner, owners);
    const size = (end - first) * width;
    const part = new Float64Array(draws * size);
    for (let draw = 0; draw < draws; draw++) {
      const at = draw * stride + first * width;
      part.set(all.subarray(at, at + size), draw * size);
    }
    return part;
  });
}
