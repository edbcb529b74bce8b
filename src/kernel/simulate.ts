import { drawParameters } from './draw-parameters';
import type { Baseline, Model } from './model';
import { noiseTrack } from './noise';
import { place } from './place';
import { plan as planOf, type Plan } from './plan';
import { programme } from './programme';
import { arrive, expose, leave, type Future } from './step';
import type { Structure } from './structure';

/** Which futures to make, and how. */
export interface Request {
  readonly seed: number;
  /** Draws from … to − 1. A draw's numbers do not depend on which others are made. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
  readonly mode: 'expected' | 'stochastic';
  /** False holds every parameter at its central value. */
  readonly uncertain?: boolean;
  readonly stepsPerMonth?: number;
  /** Called at the end of each month with the whole state, for tests and checks. */
  readonly watch?: (month: number, future: Future) => void;
}

/** Makes futures of one model at one place; built once, asked many times. */
export type Simulator = (request: Request) => Float64Array;

/**
 * A simulator's answer is laid out [draw][output][month], months + 1 values an output; a flow's
 * first is NaN. Outputs are in the model's order.
 */
export function simulator<S extends Structure>(model: Model<S>, baseline: Baseline): Simulator {
  const parts = model.structure;
  const plan = planOf(model as unknown as Model);
  const values = new Float64Array(plan.layout.size);
  const run = programme(model, plan, values);
  const start = startState(parts, plan, baseline);
  const firstParameter = Math.min(
    plan.layout.size - 1,
    ...[...plan.layout.parameters.values()].map((quantity) => quantity.offset),
  );
  const levels = Object.entries(parts.levels).map(([name, level]) => ({
    start: level.start,
    now: plan.layout.state.get(name)!.offset,
    next: plan.layout.changes.get(name)!.offset,
  }));
  const years = plan.layout.state.get('years')!.offset;
  const stepLength = plan.layout.state.get('step')!.offset;

  return ({ seed, from, to, months, mode, uncertain = true, stepsPerMonth = 1, watch }) => {
    const width = months + 1;
    const out = new Float64Array((to - from) * run.outputs.length * width);
    const dt = 1 / (12 * stepsPerMonth);
    const stochastic = mode === 'stochastic';
    const draw = drawParameters(parts, plan.layout, baseline, values, seed, uncertain);
    const noise = noiseTrack(parts, plan.layout, values, seed, stochastic);
    const future: Future = {
      plan,
      values,
      arrived: new Float64Array(plan.outside + 1),
      counts: new Float64Array(plan.counted.length),
      stochastic,
      seed,
      draw: 0,
      step: 0,
      dt,
    };
    const accrued = new Float64Array(run.outputs.length);

    const begin = (number: number) => {
      values.fill(0, 0, firstParameter);
      draw(number);
      values.set(start);
      for (const level of levels)
        values[level.now] =
          typeof level.start === 'number'
            ? level.start
            : values[plan.layout.parameters.get(level.start.parameter)!.offset];
      values[stepLength] = dt;
      future.draw = number;
      future.step = 0;
      noise.advance(0, number);
      run.close();
    };
    const accrue = (weight: number) => {
      for (let o = 0; o < accrued.length; o++) {
        const entry = run.outputs[o].accrues;
        if (entry >= 0) accrued[o] += values[entry] * weight;
      }
    };
    const advance = () => {
      accrue(dt / 2);
      for (const block of run.equations) block();
      leave(future);
      arrive(future);
      place(future);
      expose(future);
      future.arrived[plan.outside] = 0;
      for (const level of levels) values[level.now] = values[level.next];
      future.step += 1;
      values[years] = future.step * dt;
      run.close();
      accrue(dt / 2);
    };
    const report = (at: number, month: number) => {
      for (let o = 0; o < run.outputs.length; o++) {
        const { value, accrues, counts } = run.outputs[o];
        let number = accrues < 0 ? 0 : accrued[o];
        for (let i = 0; i < counts.length; i++) number += future.counts[counts[i]];
        if (accrues < 0 && counts.length === 0) number = value();
        else if (month === 0) number = NaN;
        out[at + o * width + month] = number;
      }
      watch?.(month, future);
    };

    for (let number = from; number < to; number++) {
      const at = (number - from) * run.outputs.length * width;
      begin(number);
      report(at, 0);
      for (let month = 1; month <= months; month++) {
        future.counts.fill(0);
        accrued.fill(0);
        if (month > 1) noise.advance(month - 1, number);
        for (let i = 0; i < stepsPerMonth; i++) advance();
        report(at, month);
      }
    }
    return out;
  };
}

function startState(parts: Structure, plan: Plan, baseline: Baseline): Float64Array {
  const start = new Float64Array(plan.outside);
  for (const name of Object.keys(parts.stocks)) {
    const stock = plan.layout.state.get(name)!;
    const given = baseline.stocks[name] ?? [];
    if (given.length !== 0 && given.length !== stock.cells.length)
      throw new Error(
        `stock ${name} has ${stock.cells.length} cells, the baseline ${given.length}`,
      );
    start.set(given, stock.offset);
  }
  return start;
}
