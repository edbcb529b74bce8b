import type { PublishedFigures } from '../kernel/figure';
import { inputDraws, inputsOf } from '../kernel/inputs';
import { inspect, type Inspection } from '../kernel/inspect';
import { simulate } from '../kernel/simulate';
import { basisOf, model, outputsOf, placeBaseline, startOf, steerOf, withLevers } from './basis';
import { driversOf, outcomes } from './drivers';
import type { Baseline } from '../kernel/model';
import type { Basis, Drivers, InputDraws, OutputSummary, Task } from './runner';
import { share } from './share';
import { drawsOf, summarise, type Piece } from './summarise';

/** Jobs whose draws are kept, those last worked on: baseline, scenario and a few being dragged. */
const KEPT_JOBS = 5;

/** A calibrated place in plain data. */
export interface Calibrated {
  readonly baseline: Baseline;
  readonly basis: Basis;
}

/** What a worker does, and what the inline runner does in its place. */
export interface Desk {
  /**
   * A place's baseline from its published figures: takes some tenths of a second.
   * @throws where the place has no stock to start from
   */
  calibrate(figures: PublishedFigures, england: PublishedFigures): Calibrated;
  /** Takes in the baseline of a place by a number; later calls name it. */
  know(place: number, baseline: Baseline): void;
  /**
   * Announces a task by a number; later calls name it. `owner` of `owners` gathers a share.
   * @returns the outputs it reports, in order
   */
  open(id: number, task: Task, owner: number, owners: number): readonly string[];
  /** Draws from … to − 1, cut by who gathers which outputs. */
  simulate(id: number, from: number, to: number): Float64Array[];
  /** Takes in consecutive draws of the outputs this desk gathers. */
  keep(id: number, from: number, values: Float64Array): void;
  /** Summaries of this desk's outputs over draws 0 … draws − 1. */
  summarise(id: number, draws: number): OutputSummary[];
  /** All draws of one output that this desk gathers. */
  draws(id: number, output: string): Float64Array;
  /** Finds what differed between draws up to `to`, noise over `month` months, where not yet known. */
  vary(id: number, month: number, to: number): void;
  /** What differed between all draws; noise over `month` months. */
  inputs(id: number, month: number): Omit<InputDraws, 'job'>;
  /** What drives the spread of one output that this desk gathers. */
  drivers(id: number, output: string, month: number): Omit<Drivers, 'job'>;
  /** Every quantity of the model at a place, without levers, at these months. */
  inspect(place: number, months: readonly number[]): Inspection;
}

interface Open {
  readonly task: Task;
  readonly owner: number;
  readonly owners: number;
  readonly pieces: Piece[];
  /** What differed between the first draws, for the month last asked about. */
  varied: { month: number; draws: number; pieces: Float64Array[] };
}

const inputs = inputsOf(model);

/** A desk with its own memory. */
export function desk(): Desk {
  const places = new Map<number, Baseline>();
  const jobs = new Map<number, Open>();
  const baselineOf = (place: number): Baseline => {
    const baseline = places.get(place);
    if (!baseline) throw new Error(`no such place: ${place}`);
    return baseline;
  };
  const find = (id: number): Open => {
    const open = jobs.get(id);
    if (!open) throw new Error(`no such job: ${id}`);
    jobs.delete(id);
    jobs.set(id, open);
    return open;
  };
  const own = (id: number) => {
    const { task, owner, owners, pieces } = find(id);
    const all = outputsOf(task);
    const [first, end] = share(all.length, owner, owners);
    return {
      names: all.slice(first, end),
      outputs: end - first,
      width: task.months + 1,
      draws: task.draws,
      pieces,
    };
  };

  const vary = (id: number, month: number, to: number): readonly Float64Array[] => {
    const open = find(id);
    const { seed, mode, place } = open.task;
    if (open.varied.month !== month) open.varied = { month, draws: 0, pieces: [] };
    const { draws: from, pieces } = open.varied;
    if (to > from) {
      const baseline = startOf(baselineOf(place), open.task);
      pieces.push(inputDraws(model, baseline, { seed, from, to, months: month, mode }));
      open.varied.draws = to;
    }
    return pieces;
  };
  const draws = (id: number, output: string): Float64Array => {
    const { names, outputs, width, draws, pieces } = own(id);
    const at = names.indexOf(output);
    if (at < 0) throw new Error(`no such output of the job: ${output}`);
    return drawsOf(pieces, at, outputs, width, draws);
  };

  return {
    calibrate(figures, england) {
      const calibrated = placeBaseline(figures, england);
      const { parameters, stocks, ensemble } = calibrated;
      return { baseline: { parameters, stocks, ensemble }, basis: basisOf(calibrated) };
    },
    know(place, baseline) {
      places.set(place, baseline);
    },
    open(id, task, owner, owners) {
      jobs.set(id, { task, owner, owners, pieces: [], varied: { month: 0, draws: 0, pieces: [] } });
      for (const old of [...jobs.keys()].slice(0, -KEPT_JOBS)) jobs.delete(old);
      return outputsOf(task);
    },
    simulate(id, from, to) {
      const { task, owners } = find(id);
      const { seed, months, mode, central, branch } = task;
      const outputs = outputsOf(task);
      const all = simulate(model, startOf(baselineOf(task.place), task), {
        seed,
        from,
        to,
        months,
        mode,
        outputs,
        branch,
        uncertain: !central,
        steer: steerOf(task),
      });
      return owners === 1 ? [all] : cut(all, outputs.length, to - from, owners, months + 1);
    },
    keep(id, from, values) {
      jobs.get(id)?.pieces.push({ from, values });
    },
    summarise(id, draws) {
      const { names, outputs, width, pieces } = own(id);
      const known = pieces.filter((piece) => piece.from < draws);
      return names.map((name, i) =>
        summarise(name, drawsOf(known, i, outputs, width, draws), width),
      );
    },
    draws,
    vary(id, month, to) {
      vary(id, month, to);
    },
    inputs: (id, month) => ({ inputs, rows: joined(vary(id, month, find(id).task.draws)) }),
    drivers(id, output, month) {
      const { task } = find(id);
      const rows = joined(vary(id, month, task.draws));
      const outcome = outcomes(output, draws(id, output), task.months + 1, month);
      return { output, month, ...driversOf(inputs, rows, outcome) };
    },
    inspect: (place, months) => inspect(model, withLevers(baselineOf(place), {}), months),
  };
}

function joined(pieces: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Cuts [draw][output][month] into one array for each owner's outputs. */
function cut(
  all: Float64Array,
  outputs: number,
  draws: number,
  owners: number,
  width: number,
): Float64Array[] {
  const stride = outputs * width;
  return Array.from({ length: owners }, (_, owner) => {
    const [first, end] = share(outputs, owner, owners);
    const size = (end - first) * width;
    const part = new Float64Array(draws * size);
    for (let draw = 0; draw < draws; draw++) {
      const at = draw * stride + first * width;
      part.set(all.subarray(at, at + size), draw * size);
    }
    return part;
  });
}
