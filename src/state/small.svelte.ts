import { faultOf } from './results.svelte';
import type { SmallAnswer, SmallQuestion } from './small-model';
import type { Study } from './study.svelte';

/** A small model a reader plays with: the newest question wins, what was shown stays meanwhile. */
export class Small {
  #answer = $state.raw<SmallAnswer>() as SmallAnswer;
  #waiting = $state.raw<SmallQuestion>();
  #working = false;
  readonly #study: Study;

  /** @param first what was worked out when the site was built */
  constructor(study: Study, first: SmallAnswer) {
    this.#study = study;
    this.#answer = first;
  }

  get answer(): SmallAnswer {
    return this.#answer;
  }
  /** What is shown is not the answer to the last question. */
  get stale(): boolean {
    return this.#waiting !== undefined;
  }

  ask(question: SmallQuestion): void {
    this.#waiting = question;
    if (!this.#working) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#waiting) {
      const question = this.#waiting;
      try {
        const answer = await this.#study.small(question);
        // An older answer is still nearer to what is asked than what was shown.
        this.#answer = answer;
      } catch (error) {
        this.#study.report(faultOf(error));
      }
      if (this.#waiting === question) this.#waiting = undefined;
    }
    this.#working = false;
  }
}
