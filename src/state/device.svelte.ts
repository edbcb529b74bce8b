import { KEPT } from './kept-here';

/** What was found on the device: what its reader made of it, or why there is nothing. */
export type Found<Reading> = Reading | { readonly kind: 'nothing' | 'blocked' };

/** Keeps one text on the visitor's own device, only once asked to, and until told to forget it. */
export class Device<Reading extends { readonly kind: string }> {
  #on = $state(false);
  #failed = $state(false);
  readonly #key: string;
  readonly #read: (text: string) => Reading;

  /**
   * @param name what is kept: "scenarios"; permanent, since texts are found again by it
   * @param read checks the text as it would a file; "read" is what it says of a sound one
   */
  constructor(name: string, read: (text: string) => Reading) {
    this.#key = KEPT + name;
    this.#read = read;
  }

  /** Each change is kept as well. */
  get on(): boolean {
    return this.#on;
  }
  /** The browser does not let the page keep anything, or there is no room. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What was kept earlier, with the same checks as a file. */
  read(): Found<Reading> {
    try {
      const text = localStorage.getItem(this.#key);
      if (text === null) return { kind: 'nothing' };
      const reading = this.#read(text);
      this.#on = reading.kind === 'read';
      return reading;
    } catch {
      return { kind: 'blocked' };
    }
  }

  /**
   * From now on a text is kept; false when it cannot be.
   * @param text undefined when there is nothing to keep yet
   */
  keep(text: string | undefined): boolean {
    try {
      if (text === undefined) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, text);
      [this.#on, this.#failed] = [true, false];
    } catch {
      this.#failed = true;
    }
    return !this.#failed;
  }

  /** Takes away what is kept, and keeps nothing more; false when the browser does not let it. */
  forget(): boolean {
    try {
      localStorage.removeItem(this.#key);
      [this.#on, this.#failed] = [false, false];
      return true;
    } catch {
      this.#failed = true;
      return false;
    }
  }
}
