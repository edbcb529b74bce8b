import calibration from '../../models/childrens-care/calibration/calibration.json';
import { desk } from './desk';
import { monthLabels } from './months';
import type { Job, Result, Runner } from './runner';

/** A runner on the calling thread, for tests and commands: the same desk, no workers. */
export function inlineRunner(slice = 64): Runner {
  const own = desk();
  const ids = new WeakMap<Job, number>();
  let lastId = 0;
  return {
    async run(job, { signal, onPreview, previews = [] } = {}) {
      const id = ++lastId;
      ids.set(job, id);
      own.open(id, job, 0, 1);
      let result: Result | undefined;
      let done = 0;
      for (const stage of [...previews.filter((draws) => draws < job.draws), job.draws]) {
        for (; done < stage; done = Math.min(stage, done + slice)) {
          signal?.throwIfAborted();
          const to = Math.min(stage, done + slice);
          own.keep(id, done, own.simulate(id, done, to)[0]);
        }
        const outputs = Object.fromEntries(own.summarise(id, stage).map((s) => [s.name, s]));
        const months = monthLabels(calibration.upTo, job.months);
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
    async explain(figures, england) {
      return own.explain(figures, england);
    },
    async inspect(figures, england, months) {
      return own.inspect(figures, england, months);
    },
    dispose() {},
  };
}
