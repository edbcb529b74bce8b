import { accountOf, sums, type Account } from '../../models/six-years/account';
import { MONTHS, LEVERS } from '../../models/six-years/rules';
import type { Job, OutputSummary, Runner } from '../engine/runner';
import { steadyPlan, type Steady } from '../engine/steady-plan';
import { faultWords } from './fault';
import { faultOf } from './results.svelte';
import type { SixYears } from './six-years.svelte';

export const FUTURES = 500;
/** About how many plans a search tries: for the bar that shows how far it is. */
const USUAL_TRIALS = 110;
/** The search's share of the work. */
const SEARCH = 0.7;
const UNMET = 'family-plan-mismatch';

/** All futures under one way of deciding; the first is the future that was lived. */
export interface Futures {
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  /** By future: children-months without the family they need. */
  readonly unmet: Float64Array;
  /** By future: £ spent in six years, new work included. */
  readonly spend: Float64Array;
}

export interface Debriefing {
  readonly mine: Futures;
  readonly none: Futures;
  readonly steady: Futures;
  readonly plan: Steady;
  readonly unmet: Account;
  readonly spend: Account;
}

/** What a room may collect: months that children lived without the family they need, and £, in six years; whole numbers. */
export interface RoomResults {
  readonly 'six-years/unmet': number;
  readonly 'six-years/spend': number;
}

/** The six years among all that could have been. */
export class Debrief {
  #status = $state.raw<'idle' | 'working' | 'done' | 'stopped' | 'failed'>('idle');
  #progress = $state.raw(0);
  #found = $state.raw<Debriefing>();
  #problem = $state.raw('');
  readonly #years: SixYears;
  #stop = new AbortController();

  constructor(years: SixYears) {
    this.#years = years;
  }

  get status() {
    return this.#status;
  }
  /** 0 to 1. */
  get progress(): number {
    return this.#progress;
  }
  get found(): Debriefing | undefined {
    return this.#found;
  }
  get problem(): string {
    return this.#problem;
  }
  get results(): RoomResults | undefined {
    const found = this.#found;
    if (!found) return undefined;
    const [unmet, spend] = [found.unmet, found.spend].map(({ lived }) => Math.round(lived));
    return { 'six-years/unmet': unmet, 'six-years/spend': spend };
  }

  start(): void {
    const { game, runner } = this.#years;
    const [mine, none] = [game?.decided ?? [], []].map((decided) =>
      this.#years.job(decided, { draws: FUTURES }),
    );
    if (!game || !mine || !none) return;
    this.cancel();
    const stop = (this.#stop = new AbortController());
    [this.#status, this.#progress, this.#found, this.#problem] = ['working', 0, undefined, ''];
    const most = Object.fromEntries(LEVERS.map((key) => [key, this.#years.most(key)]));
    this.#work(runner, mine, none, game.sum, most, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted) [this.#found, this.#status] = [found, 'done'];
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        [this.#problem, this.#status] = [faultWords(faultOf(error)), 'failed'];
      },
    );
  }

  cancel(): void {
    this.#stop.abort();
    if (this.#status === 'working') this.#status = 'stopped';
  }

  async #work(
    runner: Runner,
    mine: Job,
    none: Job,
    sum: number,
    most: Readonly<Record<string, number>>,
    signal: AbortSignal,
  ): Promise<Debriefing> {
    // Other futures than those in which it is judged: it is to know the odds and not the future.
    const elsewhere = { ...none, seed: none.seed + 1 };
    const plan = await steadyPlan(elsewhere, sum, most, runner, {
      signal,
      onTried: (tried) => (this.#progress = SEARCH * Math.min(1, tried / USUAL_TRIALS)),
    });
    const runs: Futures[] = [];
    for (const job of [mine, none, { ...none, levers: plan.levers }]) {
      runs.push(await futuresOf(runner, job, signal));
      this.#progress = SEARCH + ((1 - SEARCH) * runs.length) / 3;
    }
    const [ours, without, steady] = runs;
    return {
      mine: ours,
      none: without,
      steady,
      plan,
      unmet: accountOf(ours.unmet[0], without.unmet),
      spend: accountOf(ours.spend[0], without.spend),
    };
  }
}

async function futuresOf(runner: Runner, job: Job, signal: AbortSignal): Promise<Futures> {
  const { outputs } = await runner.run(job, { signal, previews: [] });
  const [unmet, spend, programmes] = await Promise.all(
    [UNMET, 'spend', 'programmes'].map((name) => runner.draws(job, name)),
  );
  const work = sums(programmes, MONTHS);
  return {
    outputs,
    unmet: sums(unmet, MONTHS),
    spend: sums(spend, MONTHS).map((each, i) => each + work[i]),
  };
}
