import { leverByKey } from '../../models/childrens-care/levers';
import { worldOf } from '../../models/childrens-care/settings';
import { poolRunner } from '../engine/pool';
import type { Job, Runner } from '../engine/runner';
import type { Reading } from '../engine/seek/reading';
import { FUTURES, seek, type Answer, type Mix } from '../engine/seek/seek';
import { soughtOutputs, type Question } from '../engine/seek/target';
import { faultWords } from './fault';
import { faultOf } from './results.svelte';
import { resting, type Resting } from './resting';
import type { Study } from './study.svelte';

export { FUTURES } from '../engine/seek/seek';
export { childMeasures, floor, measures } from '../engine/seek/target';

/** What is being looked for, and where. */
interface Asked {
  readonly question: Question;
  readonly job: Job;
}

/** A search for mixes of levers: one at a time, in workers of its own, so that nothing waits for it. */
export class Seeking {
  #status = $state.raw<'idle' | 'working' | 'done' | 'stopped' | 'failed'>('idle');
  #progress = $state.raw(0);
  #mixes = $state.raw<readonly Mix[]>([]);
  #base = $state.raw<Reading>();
  #answer = $state.raw<Answer>();
  #asked = $state.raw<Asked>();
  #problem = $state.raw('');
  readonly #study: Study;
  readonly #make: () => Runner;
  #runner: Runner | undefined;
  #rest: Resting | undefined;
  #resting = false;
  #stop = new AbortController();

  constructor(study: Study, make: () => Runner = () => poolRunner()) {
    this.#study = study;
    this.#make = make;
  }

  get status() {
    return this.#status;
  }
  /** How far the search is, 0 to 1. */
  get progress(): number {
    return this.#progress;
  }
  /** Those found so far. */
  get mixes(): readonly Mix[] {
    return this.#mixes;
  }
  /** What comes with no lever. */
  get base(): Reading | undefined {
    return this.#base;
  }
  get answer(): Answer | undefined {
    return this.#answer;
  }
  /** The question that the mixes answer. */
  get question(): Question | undefined {
    return this.#asked?.question;
  }
  /** What went wrong, in plain words; "" if nothing did. */
  get problem(): string {
    return this.#problem;
  }
  /** The place, or what is assumed, is no longer that of the question; levers do not count. */
  get outdated(): boolean {
    const now = this.#job();
    const { job } = this.#asked ?? {};
    return job !== undefined && !(now && sameGround(job, now));
  }

  /** Gets workers ready at the place: the first answer then comes some tenths of a second sooner. */
  prepare(): void {
    const job = this.#job();
    if (job && this.#status !== 'working')
      this.#crew()
        .explain(job.figures, job.england)
        .catch(() => undefined);
  }

  ask(question: Question): void {
    const job = this.#job();
    const { basis } = this.#study;
    if (!job || !basis) return;
    this.cancel();
    const stop = (this.#stop = new AbortController());
    [this.#asked, this.#status, this.#problem] = [{ question, job }, 'working', ''];
    [this.#progress, this.#mixes, this.#base, this.#answer] = [0, [], undefined, undefined];
    const rest = resting(this.#crew());
    this.#rest = rest;
    rest.rest(this.#resting);
    const mine = () => this.#stop === stop && !stop.signal.aborted;
    seek({ job, reach: basis.reach, world: worldOf(job.levers) }, question, rest, {
      signal: stop.signal,
      onProgress: (part) => {
        if (mine()) this.#progress = Math.max(this.#progress, part);
      },
      onMix: (mix, base) => {
        if (mine()) [this.#mixes, this.#base] = [[...this.#mixes, mix], base];
      },
    }).then(
      (answer) => {
        if (!mine()) return;
        [this.#answer, this.#base, this.#mixes] = [answer, answer.base, answer.mixes];
        this.#status = 'done';
      },
      (error: unknown) => {
        if (!mine()) return;
        [this.#problem, this.#status] = [faultWords(faultOf(error)), 'failed'];
      },
    );
  }

  /** What was found so far stays. */
  cancel(): void {
    this.#stop.abort();
    this.#rest?.rest(false);
    this.#rest = undefined;
    if (this.#status === 'working') this.#status = 'stopped';
  }

  /** While the reader moves a lever the search makes way. */
  rest(on: boolean): void {
    this.#resting = on;
    this.#rest?.rest(on);
  }

  /** Sets the levers of a mix and no others: one step that can be undone. */
  use(mix: Mix): void {
    const { settings } = this.#study.scenario;
    const levers = { ...unlevered(settings.levers), ...mix.levers };
    void this.#study.use({ ...settings, levers }, 'The levers are set as in this mix.');
  }

  dispose(): void {
    this.cancel();
    this.#runner?.dispose();
    this.#runner = undefined;
  }

  #crew(): Runner {
    return (this.#runner ??= this.#make());
  }

  #job(): Job | undefined {
    const { levers } = this.#study.scenario.settings;
    return this.#study.jobWith(unlevered(levers), FUTURES, soughtOutputs);
  }
}

/** Of settings by key, all but the levers: the world, and the numbers behind levers. */
function unlevered(given: Job['levers']): Record<string, number> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !leverByKey(key)));
}

function sameGround(a: Job, b: Job): boolean {
  const keys = new Set([...Object.keys(a.levers), ...Object.keys(b.levers)]);
  const numbers = a.seed === b.seed && a.months === b.months;
  return a.figures === b.figures && numbers && [...keys].every((k) => a.levers[k] === b.levers[k]);
}
