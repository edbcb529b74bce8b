import { loadFigures } from '../../src/data/load';
import { model, placeBaseline, withLevers } from '../../src/engine/basis';
import { poolRunner } from '../../src/engine/pool';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { simulate, type Request } from '../../src/kernel/simulate';
import { businessCase } from './business-case';
import { unrolled } from './unrolled';

const ENGLAND = 'E92000001';
const figuresOf = (code: string) =>
  Promise.all([loadFigures('./', code), loadFigures('./', ENGLAND)]);

/** Milliseconds of each whole run by two workers, after two that warm them up. */
async function whole(code: string, mode: Request['mode'], runs: number): Promise<number[]> {
  const [figures, england] = await figuresOf(code);
  const runner = poolRunner(2);
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    const job = { figures, england, levers: {}, seed: run + 3, draws: 1000, months: 120, mode };
    const start = performance.now();
    await runner.run(job, { previews: [] });
    if (run >= 0) times.push(performance.now() - start);
  }
  runner.dispose();
  return times;
}

/** Milliseconds a draw of the kernel and of the flat model, one after the other, pair by pair. */
async function pairs(
  code: string,
  mode: Request['mode'],
  runs: number,
): Promise<{ kernel: number[]; unrolled: number[]; sameBits: boolean }> {
  const [figures, england] = await figuresOf(code);
  const baseline = withLevers(placeBaseline(figures, england), {});
  const draws = 100;
  const timed = (run: () => Float64Array): [number, Float64Array] => {
    const start = performance.now();
    const values = run();
    return [(performance.now() - start) / draws, values];
  };
  const times = { kernel: [] as number[], unrolled: [] as number[], sameBits: true };
  for (let run = -2; run < runs; run++) {
    const request = {
      seed: run + 3,
      from: 0,
      to: draws,
      months: 120,
      mode,
      outputs: headlineOutputs,
    };
    const flatFirst = run % 2 === 0;
    const before = flatFirst ? timed(() => unrolled(baseline, request)) : undefined;
    const kernel = timed(() => simulate(model, baseline, request));
    const flat = before ?? timed(() => unrolled(baseline, request));
    times.sameBits &&= same(kernel[1], flat[1]);
    if (run < 0) continue;
    times.kernel.push(kernel[0]);
    times.unrolled.push(flat[0]);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

function same(a: Float64Array, b: Float64Array): boolean {
  const [left, right] = [a, b].map((values) => new Uint32Array(values.buffer));
  return left.length === right.length && left.every((word, i) => word === right[i]);
}

const bench = { whole, pairs, businessCase };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
