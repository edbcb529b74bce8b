import { randomName } from '../codec/random-name';
import { MOST, stepIn, type Session, type Step } from '../codec/session';
import { readSessionFile, sessionFile } from '../codec/session-file';
import { Device } from './device.svelte';

/** A step with a number that stays with it, whatever becomes of it. */
export interface DraftStep {
  readonly id: number;
  readonly step: Step;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly steps: readonly DraftStep[];
}

/** A session that a trainer sets up: each change can be undone. */
export class SessionDraft {
  #draft = $state.raw<Draft>();
  #before = $state.raw<readonly (Draft | undefined)[]>([]);
  #lastId = 0;
  readonly #device = new Device('session', readSessionFile);

  get title(): string {
    return this.#draft?.title ?? '';
  }
  get place(): string {
    return this.#draft?.place ?? '';
  }
  get steps(): readonly DraftStep[] {
    return this.#draft?.steps ?? [];
  }
  /** As links and files hold it; undefined before anything is begun. */
  get session(): Session | undefined {
    const draft = this.#draft;
    return draft && { ...draft, steps: draft.steps.map(({ step }) => step) };
  }
  get minutes(): number {
    return this.steps.reduce((sum, { step }) => sum + step.minutes, 0);
  }
  get canUndo(): boolean {
    return this.#before.length > 0;
  }
  get full(): boolean {
    return this.steps.length >= MOST.steps;
  }
  /** It is kept on the device. */
  get kept(): boolean {
    return this.#device.on;
  }
  /** The browser does not let the page keep anything. */
  get failed(): boolean {
    return this.#device.failed;
  }

  /** Brings back what was kept on the device, if anything was. */
  open(): void {
    const found = this.#device.read();
    if (found.kind === 'read') this.#draft = this.#drafted(found.session);
  }

  /** Begins anew with these steps, under a name of its own for its answers. */
  begin(title: string, place: string, steps: readonly Step[]): void {
    this.take({ id: randomName(8), title, place, steps });
  }
  /** Another session as a whole: a file's. */
  take(session: Session): void {
    this.#put(this.#drafted(session));
  }

  /** False where a title is empty or too long. */
  rename(title: string): boolean {
    const plain = title.trim();
    if (!this.#draft || plain === '' || [...plain].length > MOST.title) return false;
    if (plain !== this.#draft.title) this.#put({ ...this.#draft, title: plain });
    return true;
  }
  move(place: string): void {
    if (this.#draft) this.#put({ ...this.#draft, place });
  }

  /** Adds a step at the end, if there is room. */
  add(step: Step): void {
    if (!this.full) this.#steps([...this.steps, this.#numbered(step)]);
  }
  remove(id: number): void {
    this.#steps(this.steps.filter((each) => each.id !== id));
  }
  /** One place up (−1) or down (1). */
  shift(id: number, by: -1 | 1): void {
    const from = this.steps.findIndex((each) => each.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.steps.length) return;
    const others = this.steps.filter((each) => each.id !== id);
    this.#steps(others.toSpliced(to, 0, this.steps[from]));
  }
  /** Another step in its stead; false where it is not as a step should be. */
  change(id: number, step: Step): boolean {
    const sound = stepIn(step);
    if (!sound) return false;
    this.#steps(this.steps.map((each) => (each.id === id ? { id, step: sound } : each)));
    return true;
  }

  undo(): void {
    this.#draft = this.#before.at(-1);
    this.#before = this.#before.slice(0, -1);
    if (this.kept) this.keep();
  }

  /** From now on it is kept on the device, until `forget`. */
  keep(): void {
    const { session } = this;
    this.#device.keep(session && sessionFile(session));
  }
  forget(): void {
    this.#device.forget();
  }

  #numbered = (step: Step): DraftStep => ({ id: ++this.#lastId, step });
  #drafted(session: Session): Draft {
    return { ...session, steps: session.steps.map(this.#numbered) };
  }
  #steps(steps: readonly DraftStep[]): void {
    if (this.#draft) this.#put({ ...this.#draft, steps });
  }
  #put(draft: Draft): void {
    this.#before = [...this.#before, this.#draft];
    this.#draft = draft;
    if (this.kept) this.keep();
  }
}
