import { desk, type Calibrated } from './desk';
import { monthLabels } from './months';
import type { Job, Result, Runner } from './runner';
import type { PublishedFigures } from '../kernel/figure';

/** A runner on the calling thread, for tests and commands: the same desk, no workers. */
export function inlineRunner(slice = 64): Runner {
  const own = desk();
  const ids = new WeakMap<Job, number>();
  let lastId = 0;
  const places = new Map<PublishedFigures, Calibrated & { readonly number: number }>();
  const know = (figures: PublishedFigures, england: PublishedFigures) => {
    const before = places.get(figures);
    if (before) return before;
    const place = { ...own.calibrate(figures, england), number: places.size };
    own.know(place.number, place.baseline);
    places.set(figures, place);
    return place;
  };
  return {
    async run(job, { signal, onPreview, previews = [] } = {}) {
      const id = ++lastId;
      ids.set(job, id);
      const { figures, england, ...asked } = job;
      const { number, basis } = know(figures, england);
      own.open(id, { ...asked, place: number }, 0, 1);
      let result: Result | undefined;
      let done = 0;
      for (const stage of [...previews.filter((draws) => draws < job.draws), job.draws]) {
        for (; done < stage; done = Math.min(stage, done + slice)) {
          signal?.throwIfAborted();
          const to = Math.min(stage, done + slice);
          own.keep(id, done, own.simulate(id, done, to)[0]);
        }
        const outputs = Object.fromEntries(own.summarise(id, stage).map((s) => [s.name, s]));
        const months = monthLabels(basis.year, job.months);
        result = { job, draws: stage, complete: stage === job.draws, months, outputs };
        if (!result.complete) onPreview?.(result);
      }
      return result as Result;
    },
    async draws(job, output) {
      return own.draws(ids.get(job) as number, output);
    },
    async drivers(job, output, month, signal) {
      signal?.throwIfAborted();
      return { job, ...own.drivers(ids.get(job) as number, output, month) };
    },
    async inputs(job, signal) {
      signal?.throwIfAborted();
      return { job, ...own.inputs(ids.get(job) as number, job.months) };
    },
    async explain(figures, england) {
      return know(figures, england).basis;
    },
    async inspect(figures, england, months) {
      return own.inspect(know(figures, england).number, months);
    },
    dispose() {},
  };
}
