import { isName, isNote, LONGEST, type FiledScenario } from '../codec/scenario-file';
import { alike, type Settings } from './scenario.svelte';

/** Most scenarios kept at a time: as many as can be told apart side by side. */
export const ROOM = 4;

/** A scenario kept under a name. */
export interface Kept {
  /** Stays with it whatever becomes of its name; never 0. */
  readonly id: number;
  readonly name: string;
  /** The reader's own words: only ever text. */
  readonly note: string;
  readonly settings: Settings;
}

type Unkept = Omit<Kept, 'id'>;

/** Names of a file's scenarios by what became of them. */
export interface Added {
  readonly added: readonly string[];
  readonly left: readonly string[];
  readonly here: readonly string[];
}

/** Up to four named scenarios, in the reader's order. */
export class Shelf {
  #kept = $state.raw<readonly Kept[]>([]);
  #before = $state.raw<readonly (readonly Kept[])[]>([]);
  #lastId = 0;
  readonly #onChange: () => void;

  /** @param onChange called after each change, as when what is here is also kept on the device */
  constructor(onChange: () => void = () => undefined) {
    this.#onChange = onChange;
  }

  get kept(): readonly Kept[] {
    return this.#kept;
  }
  get full(): boolean {
    return this.#kept.length >= ROOM;
  }
  /** Something was removed or read from a file and can be had back. */
  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Keeps settings under a name; undefined when there is no room. */
  keep(settings: Settings, name = 'Scenario', note = ''): Kept | undefined {
    if (this.full) return undefined;
    const made = this.#made({ name, note, settings });
    this.#put([...this.#kept, made]);
    return made;
  }

  /** False where a name is empty or too long; it is made another where it is taken. */
  rename(id: number, wanted: string): boolean {
    const own = this.#kept.find((each) => each.id === id);
    const plain = wanted.trim();
    if (!own || !isName(plain)) return false;
    if (plain !== own.name) this.#change(id, { name: freshName(plain, this.#kept) });
    return true;
  }

  /** False where a note is too long. */
  annotate(id: number, note: string): boolean {
    if (!isNote(note)) return false;
    this.#change(id, { note });
    return true;
  }

  /** Puts other settings under a name: it can be undone. */
  replace(id: number, settings: Settings): void {
    this.#remember();
    this.#change(id, { settings });
  }

  duplicate(id: number): Kept | undefined {
    const own = this.#kept.find((each) => each.id === id);
    return own && this.keep(own.settings, own.name, own.note);
  }

  remove(id: number): void {
    this.#remember();
    this.#put(this.#kept.filter((each) => each.id !== id));
  }

  /** One place up (−1) or down (1). */
  move(id: number, by: -1 | 1): void {
    const from = this.#kept.findIndex((each) => each.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.#kept.length) return;
    const others = this.#kept.filter((each) => each.id !== id);
    this.#put(others.toSpliced(to, 0, this.#kept[from]));
  }

  /** Takes back the last removal, import or replacement. */
  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#put(last);
  }

  /**
   * Adds what a file holds, as far as there is room; what is here already is not added again.
   * @param undoable false for what was here before the page was loaded
   * @returns names of those added, of those for which there was no room, and of those here already
   */
  add(scenarios: readonly FiledScenario[], undoable = true): Added {
    const told = { added: [] as string[], left: [] as string[], here: [] as string[] };
    const all = [...this.#kept];
    for (const { name, note, model: _, data: __, figures: ___, ...settings } of scenarios) {
      const same = (each: Kept) =>
        each.name === name && each.note === note && alike(each.settings, settings);
      if (all.some(same)) told.here.push(name);
      else if (all.length >= ROOM) told.left.push(name);
      else {
        told.added.push(name);
        all.push(this.#made({ name, note, settings }, all));
      }
    }
    if (told.added.length > 0) {
      if (undoable) this.#remember();
      this.#put(all);
    }
    return told;
  }

  #made({ name, note, settings }: Unkept, beside = this.#kept): Kept {
    return { id: ++this.#lastId, name: freshName(name, beside), note, settings };
  }
  #change(id: number, more: Partial<Unkept>): void {
    this.#put(this.#kept.map((each) => (each.id === id ? { ...each, ...more } : each)));
  }
  #remember(): void {
    this.#before = [...this.#before, this.#kept];
  }
  #put(kept: readonly Kept[]): void {
    this.#kept = kept;
    this.#onChange();
  }
}

/** A name that is not taken: "A", "A (2)". */
function freshName(wanted: string, beside: readonly Kept[]): string {
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` (${n})`;
    const name = [...wanted].slice(0, LONGEST.name - end.length).join('') + end;
    if (!beside.some((each) => each.name === name)) return name;
  }
}
