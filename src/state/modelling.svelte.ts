import { poolRunner } from '../engine/pool';
import type { Job, Runner } from '../engine/runner';
import { faultWords } from './fault';
import { Figures } from './figures.svelte';
import { modelledFrom, optionJob, toldRun, type Modelled, type ToldRun } from './option-effects';
import { faultOf } from './results.svelte';

/** After how many futures the progress is told. */
const STAGES = [100, 200, 300, 400, 500, 600, 700, 800, 900];

/** Works out what options mean, one at a time, on the device. */
export class Modelling {
  readonly figures: Figures;
  readonly #make: () => Runner;
  #runner: Runner | undefined;
  #status = $state.raw<'idle' | 'working' | 'failed'>('idle');
  #progress = $state.raw(0);
  #problem = $state.raw('');
  #reach = $state.raw<Readonly<Record<string, number>>>({});
  #stop = new AbortController();
  readonly #asToday = new Map<string, ToldRun>();

  /** @param root the way from the page to the top of the site, ending in "/" */
  constructor(root: string, make: () => Runner = () => poolRunner()) {
    this.figures = new Figures(root);
    this.#make = make;
  }

  get status() {
    return this.#status;
  }
  /** How far the run is, 0 to 1. */
  get progress(): number {
    return this.#progress;
  }
  /** What went wrong, in plain words; "" if nothing did. */
  get problem(): string {
    return this.#problem;
  }
  /** By lever: the largest setting that makes sense at the place asked for last. */
  get reach(): Readonly<Record<string, number>> {
    return this.#reach;
  }

  /** Finds out how far levers could reach at a place. */
  async lookAt(place: string): Promise<void> {
    try {
      const [figures, england] = await this.#at(place);
      this.#reach = (await this.#crew().explain(figures, england)).reach;
    } catch {
      this.#reach = {};
    }
  }

  /** What levers do at a place; undefined when it failed, was cancelled or something else was asked. */
  async work(place: string, levers: Job['levers']): Promise<Modelled | undefined> {
    this.cancel();
    const stop = (this.#stop = new AbortController());
    [this.#status, this.#progress, this.#problem] = ['working', 0, ''];
    try {
      const [figures, england] = await this.#at(place);
      const known = this.#asToday.get(place);
      const parts = known ? 1 : 2;
      const run = (set: Job['levers'], part: number) =>
        toldRun(this.#crew(), optionJob(figures, england, set), {
          signal: stop.signal,
          previews: STAGES,
          onPreview: ({ draws, job }) => {
            this.#progress = (part + draws / job.draws) / parts;
          },
        });
      const before = known ?? (await run({}, 0));
      this.#asToday.set(place, before);
      const after = await run(levers, parts - 1);
      if (stop.signal.aborted) return undefined;
      this.#status = 'idle';
      return modelledFrom(before, after);
    } catch (error) {
      if (stop.signal.aborted) return undefined;
      [this.#status, this.#problem] = ['failed', faultWords(faultOf(error))];
      return undefined;
    }
  }

  cancel(): void {
    this.#stop.abort();
    if (this.#status === 'working') this.#status = 'idle';
  }

  dispose(): void {
    this.cancel();
    this.#runner?.dispose();
    this.#runner = undefined;
  }

  #crew(): Runner {
    return (this.#runner ??= this.#make());
  }

  #at(place: string) {
    return Promise.all([this.figures.of(place), this.figures.england()]);
  }
}
