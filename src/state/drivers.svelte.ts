import type { Drivers, InputDraws, Job, Runner } from '../engine/runner';

/** What drives the spread of outcomes: asked when it is wanted, the newest question wins. */
export class DriverAnswer {
  #asked = $state.raw<Question>();
  #found = $state.raw<Drivers>();
  readonly #runner: Runner;
  readonly #known = new WeakMap<Job, Map<string, Drivers>>();
  /** What was found last: terms of a business case change, and the futures stay. */
  #inputs: InputDraws | undefined;
  #abort: AbortController | undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** The newest answer, perhaps to an earlier question: it carries its own. */
  get found(): Drivers | undefined {
    return this.#found;
  }
  /** The answer shown is not that of the last question. */
  get stale(): boolean {
    return this.#found !== undefined && !(this.#asked && answers(this.#found, this.#asked));
  }

  /** @param job one that ran to its end */
  ask(job: Job, output: string, month: number): void {
    this.cancel();
    const question = { job, output, month };
    this.#asked = question;
    const known = this.#known.get(job)?.get(key(question));
    if (known) this.#found = known;
    else void this.#fetch(question, (this.#abort = new AbortController()).signal);
  }

  /** Drops a question that waits: the engine is wanted for something else. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** What differed between the futures of a job that ran. */
  async inputsOf(job: Job, signal: AbortSignal): Promise<InputDraws> {
    if (this.#inputs?.job !== job)
      this.#inputs = await this.#ofRun(job, signal, () => this.#runner.inputs(job, signal));
    return this.#inputs;
  }

  /** A busy engine may have made room for newer jobs: then this one is run once more. */
  #ofRun<T>(job: Job, signal: AbortSignal, find: () => Promise<T>): Promise<T> {
    return find().catch(async () => {
      await this.#runner.run(job, { signal, previews: [] });
      return find();
    });
  }

  async #fetch(question: Question, signal: AbortSignal): Promise<void> {
    const { job, output, month } = question;
    const find = () => this.#runner.drivers(job, output, month, signal);
    try {
      const found = await this.#ofRun(job, signal, find);
      if (signal.aborted) return;
      const others = this.#known.get(job) ?? new Map<string, Drivers>();
      this.#known.set(job, others.set(key(question), found));
      this.#found = found;
    } catch {
      // What failed is said by the run itself; the drivers of an earlier question stay, dimmed.
    }
  }
}

type Question = Pick<Drivers, 'job' | 'output' | 'month'>;

const key = ({ output, month }: Question) => `${output}/${month}`;

function answers(found: Drivers, asked: Question): boolean {
  return found.job === asked.job && key(found) === key(asked);
}
