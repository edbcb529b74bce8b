import { drawParameters } from './draw-parameters';
import { countMoves, drawChances, newFuture } from './future';
import { entryOf } from './quantity';
import type { Baseline, Model } from './model';
import { noiseTrack } from './noise';
import { place } from './place';
import { outputsNamed, reporter } from './report';
import type { Request } from './request';
import { runtime } from './runtime';
import { startState, wholeStart } from './start';
import { reachOf, standingParameters } from './steering';
import { arrive, expose, leave } from './step';
import type { Structure } from './structure';

/** Beyond any draw that is asked for: a future on its own way never meets the one it left. */
const OWN_WAY = 0x20000000;

export type { Branch, Request } from './request';

/**
 * Makes futures of a model at a place. The answer is laid out [draw][output][month], months + 1
 * values each; a flow's first is NaN. What is reported changes no future.
 */
export function simulate<S extends Structure>(
  model: Model<S>,
  baseline: Baseline,
  request: Request,
): Float64Array {
  const { seed, from, to, months, mode, uncertain = true, stepsPerMonth = 1, watch } = request;
  const { plan, values, programme, levels, years, step, firstParameter } = runtime(model);
  const start = startState(model.structure, plan, baseline);
  const dt = 1 / (12 * stepsPerMonth);
  const stochastic = mode === 'stochastic';
  const draw = drawParameters(model.structure, plan.layout, baseline, values, seed, uncertain);
  const noise = noiseTrack(model.structure, plan.layout, values, seed, stochastic);
  const steer = request.steer?.(reachOf(model.structure, plan.layout, values));
  const { branch } = request;
  const standing = steer || branch ? standingParameters(values, firstParameter) : undefined;
  const future = newFuture(plan, values, { seed, stochastic, dt });
  const width = months + 1;
  const reported = outputsNamed(programme.outputs, request.outputs);
  const size = reported.length * width;
  const out = new Float64Array((to - from) * size);
  const report = reporter(reported, future, out, width);

  const drawAll = (number: number): void => {
    standing?.asGiven();
    draw(number);
    standing?.keep();
  };
  const begin = (number: number): void => {
    values.fill(0, 0, firstParameter);
    drawAll(number);
    values.set(start);
    if (stochastic) wholeStart(values, plan, seed, number);
    for (const level of levels)
      values[level.now] =
        typeof level.start === 'number'
          ? level.start
          : values[entryOf(plan.layout.parameters, level.start.parameter)];
    values[step] = dt;
    future.draw = number;
    future.step = 0;
    noise.advance(0, number);
    for (const block of programme.constants) block();
    programme.close();
    programme.remember();
    programme.close();
  };
  const part = (number: number, month: number): void => {
    drawAll(number);
    future.draw = number;
    for (const block of programme.constants) block();
    if (month === 0) noise.advance(0, number);
    else noise.renew();
  };
  const advance = (): void => {
    report.accrue();
    for (let i = 0; i < programme.equations.length; i++) programme.equations[i]();
    drawChances(future);
    leave(future);
    arrive(future);
    place(future);
    expose(future);
    for (let i = 0; i < levels.length; i++) values[levels[i].now] = values[levels[i].next];
    future.step += 1;
    values[years] = future.step * dt;
    programme.close();
    report.accrue();
  };

  for (let number = from; number < to; number++) {
    const at = (number - from) * size;
    let way = branch ? branch.draw : number;
    begin(way);
    report.write(at, 0);
    watch?.(0, future);
    for (let month = 1; month <= months; month++) {
      if (branch?.month === month - 1) part((way = OWN_WAY + number), month - 1);
      if (month > 1) noise.advance(month - 1, way);
      standing?.asKept();
      steer?.(month - 1, way);
      for (let i = 0; i < stepsPerMonth; i++) advance();
      countMoves(future);
      watch?.(month, future);
      report.write(at, month);
    }
  }
  return out;
}
