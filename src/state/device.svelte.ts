import { readFile, type FileFault, type FileReading } from '../codec/scenario-file';

/** The one place on a device where scenarios are kept, in the words of a file of scenarios. */
const KEY = 'bend-the-curve/scenarios';

/** What was found on the device. */
export type Found =
  | { readonly kind: 'nothing' | 'blocked' }
  | Extract<FileReading, { kind: 'read' }>
  | { readonly kind: 'spoilt'; readonly fault: FileFault };

/** Keeps scenarios on the reader's own device, only once asked to. */
export class Device {
  #on = $state(false);
  #failed = $state(false);

  /** Each change is kept as well. */
  get on(): boolean {
    return this.#on;
  }
  /** The browser does not let the page keep anything, or there is no room. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What was kept earlier, with the same checks as a file. */
  read(): Found {
    try {
      const text = localStorage.getItem(KEY);
      if (text === null) return { kind: 'nothing' };
      const reading = readFile(text);
      if (reading.kind === 'refused') return { kind: 'spoilt', fault: reading.fault };
      this.#on = true;
      return reading;
    } catch {
      return { kind: 'blocked' };
    }
  }

  /**
   * From now on, what the shelf holds is kept; false when it cannot be.
   * @param file undefined when the shelf is empty
   */
  keep(file: string | undefined): boolean {
    try {
      if (file === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, file);
      [this.#on, this.#failed] = [true, false];
    } catch {
      this.#failed = true;
    }
    return !this.#failed;
  }

  /** Takes away what is kept, and keeps nothing more; false when the browser does not let it. */
  forget(): boolean {
    try {
      localStorage.removeItem(KEY);
      [this.#on, this.#failed] = [false, false];
      return true;
    } catch {
      this.#failed = true;
      return false;
    }
  }
}
