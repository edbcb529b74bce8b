import { answersFile, newPerson, readAnswers } from '../room/answers-file';
import { Device } from './device.svelte';

type Numbers = Readonly<Record<string, number>>;

/**
 * A learner's answers: numbers by permanent key ("lesson/stocks-and-flows/q1"). They last as long as
 * the page, unless the learner asks for them to be kept on the device.
 */
export class Answers {
  #held = $state.raw<Numbers>({});
  #person = $state.raw('');
  readonly #device = new Device('answers', readAnswers);

  get all(): Numbers {
    return this.#held;
  }
  get empty(): boolean {
    return Object.keys(this.#held).length === 0;
  }
  /** They are kept on the device. */
  get kept(): boolean {
    return this.#device.on;
  }
  /** The browser does not let the page keep anything. */
  get failed(): boolean {
    return this.#device.failed;
  }
  /** A random name that says nothing of who it is; made when it is first needed. */
  get person(): string {
    if (this.#person === '') this.#person = newPerson();
    return this.#person;
  }

  /** Brings back what was kept on the device, if anything was; called once the page is alive. */
  open(): void {
    const found = this.#device.read();
    if (found.kind === 'read') this.take(found.answers, found.person);
  }

  /** The number given: an option's index, or what was expected. */
  get(key: string): number | undefined {
    return Object.hasOwn(this.#held, key) ? this.#held[key] : undefined;
  }

  /** Notes an answer; undefined takes it back. */
  put(key: string, value: number | undefined): void {
    if (this.get(key) === value) return;
    const { [key]: _, ...others } = this.#held;
    this.#set(value === undefined ? others : { ...others, [key]: value }, key);
  }

  /** Adds answers from a file or the device; what was answered on the page stays. */
  take(answers: Numbers, person: string): void {
    this.#person = person;
    this.#set({ ...answers, ...this.#held });
  }

  /** From now on answers are kept on the device, until `forget`. */
  keep(): void {
    this.#device.keep(this.file(''));
  }
  forget(): void {
    this.#device.forget();
  }

  /**
   * All answers as the text of a file.
   * @param session the room's name, "" outside a room
   */
  file(session: string): string {
    return answersFile({ session, person: this.person, answers: this.#held });
  }

  /** @param changed the key of the one answer that was given or taken back */
  #set(held: Numbers, changed = ''): void {
    this.#held = held;
    if (!this.#device.on) return;
    // Another page of the course may have kept more since this one was opened.
    const found = this.#device.read();
    if (found.kind !== 'read') return this.forget();
    const { [changed]: _, ...others } = found.answers;
    this.#held = { ...others, ...held };
    this.keep();
  }
}

/**
 * Answers as plain data, to be put into a file.
 * @param prefix only keys that start with it: "check/before/"; all when left out
 */
export function answersOf(answers: Pick<Answers, 'all'>, prefix = ''): Record<string, number> {
  return Object.fromEntries(Object.entries(answers.all).filter(([key]) => key.startsWith(prefix)));
}
