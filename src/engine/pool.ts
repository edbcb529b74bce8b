import { transfer, wrap } from 'comlink';
import type { PublishedFigures } from '../kernel/figure';
import type { Desk } from './desk';
import { alive, failure, type Hand } from './hand';
import { monthLabels } from './months';
import { known, type KnownPlace } from './known';
import { NoForecastFault, WorkerFault } from './runner';
import type { Job, OutputSummary, Result, Runner, RunOptions } from './runner';
import { share } from './share';

/**
 * Longest silence, in milliseconds, before a worker is taken for dead: a slice takes about 50. The
 * first answer may take four times as long: the worker is still loading.
 */
const PATIENCE = 6000;
/** Draws in a slice once the preview is out: short, so that newer work never waits long. */
const SLICE = 20;
/** Draws whose inputs are found again at a time: about as long as a slice. */
const VARIED = 250;

/** Starts a module worker of the site. */
function browserHand(): Hand {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { failed, fail } = failure();
  worker.addEventListener('error', () => fail(new WorkerFault('a worker failed')));
  const end = () => {
    worker.terminate();
    // Whoever still waits for it need not wait for its silence.
    fail(new WorkerFault('a worker was ended'));
  };
  return { desk: wrap<Desk>(worker), failed, end };
}

/**
 * A runner over workers that are started when first needed. Draws are dealt out in slices; each
 * worker also gathers a share of the outputs from all draws and finds their exact quantiles.
 * @param size how many workers; as many as the machine has cores, at most 4, unless told
 * @param slice draws in a slice
 * @param patience longest silence in milliseconds
 */
export function poolRunner(
  size = Math.max(1, Math.min(4, globalThis.navigator?.hardwareConcurrency ?? 2)),
  start: () => Hand = browserHand,
  slice = SLICE,
  patience = PATIENCE,
): Runner {
  let hands: Hand[] = [];
  let lastId = 0;
  const ran = new WeakMap<Job, Ran>();
  const places = known(4 * patience);
  const crew = (): Hand[] => {
    while (hands.length < size) hands.push(start());
    return hands;
  };
  const dismiss = (): void => {
    const all = hands;
    hands = [];
    for (const hand of all) hand.end();
  };
  /** Ends a crew, unless another job that ran on it has done so already: its successors are at work. */
  const dismissCrew = (crew: readonly Hand[]): void => {
    if (crew.some((hand) => hands.includes(hand))) dismiss();
  };

  const attempt = async (
    job: Job,
    options: RunOptions,
    workers: readonly Hand[],
  ): Promise<Result> => {
    const { signal, onPreview, previews = [64] } = options;
    const id = ++lastId;
    const { figures, england, ...asked } = job;
    const place = await places.tell(workers, figures, england);
    signal?.throwIfAborted();
    const task = { ...asked, place: place.number };
    const [names] = await Promise.all(
      workers.map((hand, i) =>
        alive(hand, hand.desk.open(id, task, i, workers.length), 4 * patience),
      ),
    );
    ran.set(job, { id, names });
    const months = monthLabels(place.basis.year, job.months);
    const stages = [...previews.filter((draws) => draws < job.draws), job.draws];
    let done = 0;
    let result: Result | undefined;
    const glimpse = Math.max(0, ...previews);
    for (const stage of stages) {
      // What a reader waits for is one slice for each worker.
      const each = stage <= glimpse ? (stage - done) / workers.length : slice;
      await simulateTo(workers, id, { from: done, to: stage, slice: each, patience, signal });
      done = stage;
      const outputs = await gather(workers, id, stage, patience);
      result = { job, draws: stage, complete: stage === job.draws, months, outputs };
      signal?.throwIfAborted();
      if (!result.complete) onPreview?.(result);
      signal?.throwIfAborted();
    }
    return result as Result;
  };

  /** Who gathered an output of a job that ran; any of them unless told. */
  const gatherer = (job: Job, output?: string): { id: number; hand: Hand } => {
    const known = ran.get(job);
    if (!known) throw new Error('draws are asked of a job that did not run');
    const workers = crew();
    const { id, names } = known;
    const at = output === undefined ? 0 : names.indexOf(output);
    if (at < 0) throw new Error(`no such output of the job: ${output}`);
    return { id, hand: workers.find((_, i) => at < share(names.length, i, workers.length)[1])! };
  };

  /** Finds again what differed between the draws, a few at a time, so that newer work can come between. */
  const vary = async (hand: Hand, id: number, job: Job, month: number, signal?: AbortSignal) => {
    for (let to = 0; to < job.draws;) {
      signal?.throwIfAborted();
      to = Math.min(job.draws, to + VARIED);
      await alive(hand, hand.desk.vary(id, month, to), patience);
    }
    signal?.throwIfAborted();
  };

  /** What one worker says of a place. */
  const one = async <T>(
    figures: PublishedFigures,
    england: PublishedFigures,
    ask: (hand: Hand, place: KnownPlace) => Promise<T>,
  ): Promise<T> => {
    const [hand] = crew();
    try {
      return await ask(hand, await places.tell([hand], figures, england));
    } catch (error) {
      if (error instanceof WorkerFault) dismissCrew([hand]);
      throw plain(error);
    }
  };

  return {
    async run(job, options = {}) {
      for (let attempts = 1; ; attempts++) {
        const workers = [...crew()];
        try {
          options.signal?.throwIfAborted();
          return await attempt(job, options, workers);
        } catch (error) {
          if (!(error instanceof WorkerFault)) throw plain(error);
          dismissCrew(workers);
          if (attempts === 2) throw error;
        }
      }
    },
    async draws(job, output) {
      const { id, hand } = gatherer(job, output);
      return alive(hand, hand.desk.draws(id, output), patience);
    },
    async drivers(job, output, month, signal) {
      const { id, hand } = gatherer(job, output);
      await vary(hand, id, job, month, signal);
      const found = await alive(hand, hand.desk.drivers(id, output, month), patience);
      return { job, ...found };
    },
    async inputs(job, signal) {
      const { id, hand } = gatherer(job);
      await vary(hand, id, job, job.months, signal);
      return { job, ...(await alive(hand, hand.desk.inputs(id, job.months), patience)) };
    },
    explain: (figures, england) => one(figures, england, async (_, { basis }) => basis),
    inspect: (figures, england, months) =>
      one(figures, england, (hand, { number }) =>
        alive(hand, hand.desk.inspect(number, months), 4 * patience),
      ),
    dispose: dismiss,
  };
}

interface Ran {
  readonly id: number;
  /** The outputs it reports, in order. */
  readonly names: readonly string[];
}

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly slice: number;
  readonly patience: number;
  readonly signal?: AbortSignal;
}

/** Has every worker take slices until draws from … to − 1 are made and with who gathers them. */
async function simulateTo(
  workers: readonly Hand[],
  id: number,
  { from, to, slice, patience, signal }: Stage,
): Promise<void> {
  let next = from;
  const work = async (hand: Hand): Promise<void> => {
    while (next < to) {
      signal?.throwIfAborted();
      const first = next;
      next = Math.min(to, first + Math.max(1, Math.ceil(slice)));
      const parts = await alive(hand, hand.desk.simulate(id, first, next), patience);
      parts.forEach((part, owner) => {
        void workers[owner].desk.keep(id, first, transfer(part, [part.buffer]));
      });
    }
  };
  await Promise.all(workers.map(work));
}

async function gather(
  workers: readonly Hand[],
  id: number,
  draws: number,
  patience: number,
): Promise<Result['outputs']> {
  const shares = await Promise.all(
    workers.map((hand) => alive(hand, hand.desk.summarise(id, draws), patience)),
  );
  const outputs: Record<string, OutputSummary> = {};
  for (const summary of shares.flat()) outputs[summary.name] = summary;
  return outputs;
}

/** Errors lose their class on the way from a worker: give the known one back. */
function plain(error: unknown): unknown {
  return error instanceof Error && /nothing to start a forecast/.test(error.message)
    ? new NoForecastFault(error.message)
    : error;
}
