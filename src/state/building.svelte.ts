import type { Consultation } from '../consultation/consultation';
import { consultationText, draftFault, readConsultation } from '../consultation/consultation-file';
import { freshDraft, type Draft } from '../consultation/draft';
import { consultationOf, draftOf } from '../consultation/draft-content';
import { draftText, LARGEST_DRAFT, readDraft } from '../consultation/draft-file';
import type { FileFault } from '../consultation/file-reading';
import { randomName } from '../codec/random-name';
import { chosenText } from './chosen-text';
import { Device } from './device.svelte';

/** Where the schema of a consultation stands, from the site's top. */
export const CONSULTATION_SCHEMA = 'consultation-1.schema.json';

/** Most steps that can be undone. */
const STEPS = 100;

/** A consultation while an officer writes it. */
export class Building {
  readonly device = new Device('consultation-draft', readDraft);
  #draft = $state.raw<Draft>(freshDraft('00000000'));
  #before = $state.raw<readonly Draft[]>([]);
  /** The field typed into last: letters of one field are undone together. */
  #typing = '';

  /** Brings back what was kept on the device, or begins afresh. Only in a browser. */
  open(): void {
    const found = this.device.read();
    this.#draft = found.kind === 'read' ? found.value : freshDraft(randomName(8));
  }

  get draft(): Draft {
    return this.#draft;
  }
  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /**
   * Changes some parts.
   * @param field what is typed into, where it is typed; "" for a step of its own
   */
  change(more: Partial<Draft>, field = ''): void {
    if (field === '' || field !== this.#typing)
      this.#before = [...this.#before, this.#draft].slice(-STEPS);
    this.#typing = field;
    this.#put({ ...this.#draft, ...more });
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    [this.#before, this.#typing] = [this.#before.slice(0, -1), ''];
    this.#put(last);
  }

  /** Takes a file: a draft, or a consultation that was published. What was here can be had back. */
  take(text: string): FileFault | undefined {
    const draft = readDraft(text);
    if (draft.kind === 'read') return void this.change(draft.value);
    const published = readConsultation(text);
    if (published.kind === 'read') return void this.change(draftOf(published.value));
    return draft.fault.kind === 'other-format' ? published.fault : draft.fault;
  }

  async takeFile(file: File): Promise<FileFault | undefined> {
    const chosen = await chosenText(file, 4 * LARGEST_DRAFT);
    if ('text' in chosen) return this.take(chosen.text);
    return chosen.fault === 'too-large'
      ? { kind: 'too-large', limit: LARGEST_DRAFT }
      : { kind: 'not-text' };
  }

  /** The draft as a file. */
  get text(): string {
    return draftText(this.#draft);
  }

  /** The consultation, once nothing is wrong with it; with the address of the schema. */
  published(
    schema: string,
  ): { readonly text: string; readonly consultation: Consultation } | undefined {
    const content = consultationOf(this.#draft);
    if (draftFault(content)) return undefined;
    const text = consultationText(content, schema);
    const reading = readConsultation(text);
    return reading.kind === 'read' ? { text, consultation: reading.value } : undefined;
  }

  keepHere(): void {
    this.device.keep(this.text);
  }

  #put(draft: Draft): void {
    this.#draft = draft;
    if (this.device.on) this.keepHere();
  }
}
