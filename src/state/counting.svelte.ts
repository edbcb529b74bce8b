import type { Analysis } from '../consultation/analysis';
import type { Consultation } from '../consultation/consultation';
import { LARGEST_CONSULTATION, readConsultation } from '../consultation/consultation-file';
import { count, CountStopped, type Counting as Count } from '../consultation/count';
import { consultationFaultWords } from '../consultation/reason-words';
import type { Handed } from '../consultation/worker';
import { chosenText } from './chosen-text';

/** Responses to one consultation as they are handed in and counted. Nothing of it is kept or sent. */
export class Counting {
  #consultation = $state.raw<Consultation>();
  #files = $state.raw<readonly Handed[]>([]);
  #analysis = $state.raw<Analysis>();
  #read = $state(0);
  #under = $state.raw<Count>();
  #stopped = $state(false);
  #late = $state(false);
  /** What is wrong, in a sentence; "" when nothing is. */
  #problem = $state('');
  #pasted = 0;

  get consultation(): Consultation | undefined {
    return this.#consultation;
  }
  get files(): readonly Handed[] {
    return this.#files;
  }
  get analysis(): Analysis | undefined {
    return this.#analysis;
  }
  /** Files read so far of a count that is under way. */
  get read(): number {
    return this.#read;
  }
  get busy(): boolean {
    return this.#under !== undefined;
  }
  /** A count was stopped, and none has begun since: nothing is counted. */
  get stopped(): boolean {
    return this.#stopped;
  }
  get late(): boolean {
    return this.#late;
  }
  get problem(): string {
    return this.#problem;
  }

  /** Takes the consultation that was answered; a file that is none changes nothing but `problem`. */
  async open(file: Blob): Promise<void> {
    this.#problem = '';
    const chosen = await chosenText(file, 4 * LARGEST_CONSULTATION);
    if ('fault' in chosen) {
      this.#problem =
        chosen.fault === 'too-large'
          ? 'The file is too large.'
          : 'The file could not be read on this device.';
      return;
    }
    const reading = readConsultation(chosen.text);
    if (reading.kind === 'refused') this.#problem = consultationFaultWords(reading.fault);
    else {
      this.#consultation = reading.value;
      await this.#count();
    }
  }

  /** Adds files and counts again. A file of the same name and folder takes the place of the first. */
  async add(files: readonly Handed[]): Promise<void> {
    const all = new Map([...this.#files, ...files].map((each) => [each.name, each]));
    this.#files = [...all.values()];
    await this.#count();
  }

  /** Adds codes that were pasted, one a line. */
  paste(text: string): Promise<void> {
    this.#pasted += 1;
    return this.add([{ name: `Pasted codes ${this.#pasted}.txt`, file: new Blob([text]) }]);
  }

  async countLate(late: boolean): Promise<void> {
    this.#late = late;
    await this.#count();
  }

  /** Takes all files away. The consultation stays. */
  clear(): void {
    this.#halt();
    this.#stopped = false;
    this.#files = [];
    this.#analysis = undefined;
    this.#problem = '';
  }

  /** Stops a count that is under way. An earlier count would be of other files: it goes too. */
  stop(): void {
    if (!this.#under) return;
    this.#halt();
    this.#stopped = true;
    this.#analysis = undefined;
  }

  /** Counts all files that were handed in. */
  again(): Promise<void> {
    return this.#count();
  }

  #halt(): void {
    this.#under?.stop();
    this.#under = undefined;
  }

  async #count(): Promise<void> {
    this.#halt();
    this.#stopped = false;
    if (!this.#consultation || this.#files.length === 0) return;
    this.#problem = '';
    this.#read = 0;
    const own = count(this.#files, this.#consultation, this.#late, (files) => (this.#read = files));
    this.#under = own;
    try {
      const analysis = await own.done;
      if (this.#under === own) this.#analysis = analysis;
    } catch (error) {
      if (!(error instanceof CountStopped))
        this.#problem = 'The answers could not be counted. Load the page and try again.';
    } finally {
      if (this.#under === own) this.#under = undefined;
    }
  }
}
