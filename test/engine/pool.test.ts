import { describe, expect, test, vi } from 'vitest';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { outputNames, outputsOf } from '../../src/engine/basis';
import { inlineRunner } from '../../src/engine/inline';
import { poolRunner } from '../../src/engine/pool';
import { NoForecastFault, WorkerFault, type Job, type Runner } from '../../src/engine/runner';
import { figuresOf } from '../../src/data/records';
import { england, hands, job } from './hands';

async function everything(runner: Runner, asked: Job, previews: readonly number[] = []) {
  const result = await runner.run(asked, { previews });
  const draws = await Promise.all(outputsOf(asked).map((output) => runner.draws(asked, output)));
  return { result, draws };
}

const sameBits = (a: Float64Array, b: Float64Array) =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

describe('one answer, however it is dealt out', () => {
  test.each(['stochastic', 'expected'] as const)('%s: the same bits', async (mode) => {
    const asked = job({ mode });
    const alone = await everything(inlineRunner(64), asked);
    expect(alone.result.draws).toBe(50);
    expect(alone.result.complete).toBe(true);
    expect(alone.draws[0]).toHaveLength(50 * 13);
    const others = [
      everything(inlineRunner(7), asked),
      ...[1, 2, 3, 8].flatMap((size) =>
        [7, 64].map((slice) => everything(poolRunner(size, hands().start, slice), asked, [20])),
      ),
    ];
    for (const other of await Promise.all(others)) {
      expect(other.draws.every((draws, i) => sameBits(draws, alone.draws[i]))).toBe(true);
      expect(Object.keys(other.result.outputs)).toEqual(Object.keys(alone.result.outputs));
      for (const [name, { mean, p10, p90, total }] of Object.entries(other.result.outputs)) {
        const own = alone.result.outputs[name];
        expect(sameBits(mean, own.mean) && sameBits(p10, own.p10)).toBe(true);
        expect(sameBits(p90, own.p90) && sameBits(total, own.total)).toBe(true);
      }
      expect(other.result.months).toEqual(alone.result.months);
    }
  });

  test('slices are as long as asked, each draw made once', async () => {
    const { start, log } = hands();
    await poolRunner(3, start, 7).run(job(), { previews: [] });
    const slices = log.slices.toSorted((a, b) => a.from - b.from);
    expect(slices.map(({ from, to }) => to - from)).toEqual([7, 7, 7, 7, 7, 7, 7, 1]);
    expect(slices.map(({ from }) => from)).toEqual([0, 7, 14, 21, 28, 35, 42, 49]);
    expect(new Set(slices.map(({ worker }) => worker)).size).toBe(3);
  });

  test('a place is calibrated once, for all workers and questions', async () => {
    const { start, log } = hands();
    const runner = poolRunner(3, start, 25);
    await Promise.all([runner.run(job()), runner.explain(job().figures, england)]);
    await runner.run(job({ levers: { 'edge-of-care': 1 } }));
    expect(log.calibrated).toBe(1);
    await runner.explain(figuresOf('E10000016'), england);
    expect(log.calibrated).toBe(2);
  });

  test('every output is there, in order of months from the last published March', async () => {
    const { result } = await everything(poolRunner(2, hands().start, 9), job());
    expect(Object.keys(result.outputs).sort()).toEqual([...headlineOutputs].sort());
    expect(result.months[0]).toBe('2024-03');
    expect(result.months.at(-1)).toBe('2025-03');
    for (const summary of Object.values(result.outputs)) {
      expect(summary.mean).toHaveLength(13);
      expect(summary.last).toHaveLength(50);
      for (let month = summary.kind === 'flow' ? 1 : 0; month < 13; month++) {
        const { p10, p25, p50, p75, p90 } = summary;
        const rising = [p10, p25, p50, p75, p90].map((band) => band[month]);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      }
    }
  });
});

describe('outputs that are asked for', () => {
  const few = ['care-leavers', 'spend', 'children-in-care'];

  test.each([1, 2, 3, 8])('are all that is reported, the same bits: %d workers', async (size) => {
    const whole = await everything(inlineRunner(), job({ outputs: outputNames }));
    const { result, draws } = await everything(
      poolRunner(size, hands().start, 9),
      job({ outputs: few }),
    );
    expect(Object.keys(result.outputs)).toEqual(few);
    few.forEach((name, i) => {
      expect(result.outputs[name]).toEqual(whole.result.outputs[name]);
      expect(sameBits(draws[i], whole.draws[outputNames.indexOf(name)])).toBe(true);
    });
  });

  test('one that is not: refused by name', async () => {
    for (const runner of [inlineRunner(), poolRunner(2, hands().start)]) {
      const asked = job({ outputs: few });
      await runner.run(asked);
      await expect(runner.draws(asked, 'exits')).rejects.toThrow(/exits/);
      await expect(runner.run(job({ outputs: ['nothing'] }))).rejects.toThrow(/nothing/);
    }
  });
});

describe('what differed between draws', () => {
  test('is found again, the same bits with any number of workers, and is what drives', async () => {
    const found = [];
    for (const runner of [
      inlineRunner(),
      poolRunner(1, hands().start),
      poolRunner(3, hands().start),
    ]) {
      const asked = job();
      await runner.run(asked);
      found.push({
        inputs: await runner.inputs(asked),
        drivers: await runner.drivers(asked, 'exits', 12),
      });
    }
    const [{ inputs, drivers }, ...others] = found;
    expect(inputs.rows).toHaveLength(inputs.inputs.length * 50);
    for (const other of others) {
      expect(sameBits(other.inputs.rows, inputs.rows)).toBe(true);
      expect(other.inputs.inputs).toEqual(inputs.inputs);
    }
    const known = new Set(inputs.inputs.map(({ name }) => name));
    expect(drivers.drivers.every(({ name }) => known.has(name))).toBe(true);
  });
});

describe('previews', () => {
  test('are prefixes of the same draws, and carry their question', async () => {
    const asked = job();
    const seen: number[] = [];
    const short = await inlineRunner().run(job({ draws: 16 }));
    const result = await poolRunner(2, hands().start, 10).run(asked, {
      previews: [16, 64],
      onPreview(preview) {
        seen.push(preview.draws);
        expect(preview.complete).toBe(false);
        expect(preview.job).toBe(asked);
        expect(preview.outputs).toEqual(short.outputs);
      },
    });
    expect(seen).toEqual([16]);
    expect(result.complete).toBe(true);
  });
});

describe('workers that die', () => {
  test('are replaced, and the job is done again', async () => {
    const { start, log } = hands((worker, call) =>
      worker === 1 && call === 2 ? 'crash' : undefined,
    );
    const asked = job();
    const { draws } = await everything(poolRunner(2, start, 5), asked);
    expect(draws).toEqual((await everything(inlineRunner(), asked)).draws);
    expect(log.started).toBe(4);
    expect(log.ended).toBe(2);
  });

  test('are replaced once for all jobs that ran on them', async () => {
    const { start, log } = hands((worker, call) =>
      worker < 2 && call === 2 ? 'silence' : undefined,
    );
    const runner = poolRunner(2, start, 10, 200);
    const [a, b] = await Promise.all([runner.run(job()), runner.run(job({ seed: 2 }))]);
    expect([a.complete, b.complete]).toEqual([true, true]);
    expect(log.started).toBe(4);
    runner.dispose();
  });

  test('twice are a fault, and the next question finds new ones', async () => {
    let broken = true;
    const { start, log } = hands(() => (broken ? 'crash' : undefined));
    const runner = poolRunner(2, start, 5);
    await expect(runner.run(job())).rejects.toThrow(WorkerFault);
    expect(log.started).toBe(4);
    expect(log.ended).toBe(4);
    broken = false;
    await expect(runner.run(job())).resolves.toMatchObject({ complete: true });
    expect(log.started).toBe(6);
  });

  test('that fall silent are given up, replaced once, then a fault', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { start, log } = hands(() => 'silence');
      const run = poolRunner(2, start, 5, 6000).run(job());
      const fault = run.catch((error: unknown) => error);
      const pass = async (milliseconds: number) => {
        for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
        await vi.advanceTimersByTimeAsync(milliseconds);
      };
      await pass(5900);
      expect(log.started).toBe(2);
      await pass(200);
      await pass(5900);
      expect(log.started).toBe(4);
      await pass(200);
      expect(await fault).toBeInstanceOf(WorkerFault);
      expect(log.ended).toBe(4);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a run that is no longer wanted', () => {
  test('stops between slices with an AbortError, its workers kept', async () => {
    const abort = new AbortController();
    const { start, log } = hands((_, call) => {
      if (call === 2) abort.abort();
      return undefined;
    });
    const runner = poolRunner(2, start, 2);
    const run = runner.run(job(), { signal: abort.signal, previews: [] });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(log.slices.length).toBeLessThan(8);
    expect([log.started, log.ended]).toEqual([2, 0]);
    await expect(runner.run(job())).resolves.toMatchObject({ complete: true });
  });

  test('is not begun when already aborted', async () => {
    const { start, log } = hands();
    const signal = AbortSignal.abort();
    for (const runner of [poolRunner(2, start), inlineRunner()])
      await expect(runner.run(job(), { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(log.slices).toEqual([]);
  });

  test('asked for after its preview, stops there', async () => {
    const abort = new AbortController();
    const { start, log } = hands();
    const run = poolRunner(2, start, 5).run(job(), {
      signal: abort.signal,
      previews: [10],
      onPreview: () => abort.abort(),
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(Math.max(...log.slices.map(({ to }) => to))).toBe(10);
  });
});

describe('a place without figures', () => {
  const scilly = job({ figures: figuresOf('E06000053') });

  test.each([
    ['inline', () => inlineRunner()],
    ['pool', () => poolRunner(2, hands().start)],
  ])('%s: a plain refusal', async (_, make) => {
    await expect(make().run(scilly)).rejects.toThrow(/Isles of Scilly has no published number/);
    await expect(make().run(scilly)).rejects.toThrow(NoForecastFault);
    await expect(make().explain(scilly.figures, england)).rejects.toThrow(/Isles of Scilly/);
  });
});
