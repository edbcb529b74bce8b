import type { CaseTerms } from '../../models/business-case/term';
import { FREE, type Held } from '../codec/held';
import { settingByKey, worldOf } from '../../models/childrens-care/settings';
import { isHeld, keptAsHeld } from './holding';

/** All that a reader has chosen, replaced whole: so undoing is going back in a list. */
export interface Settings {
  /** ONS code of the place. */
  readonly place: string;
  /** By key; a lever at today's value is left out. */
  readonly levers: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly draws: number;
  readonly months: number;
  /** Terms of the business case by key; one that stands where it usually does is left out. */
  readonly terms: CaseTerms;
}

export const ENGLAND = 'E92000001';

export const opening: Settings = {
  place: ENGLAND,
  levers: {},
  seed: 1,
  draws: 1000,
  months: 120,
  terms: {},
};

/** What is chosen now, before and after; and the lever that is being dragged. */
export class Scenario {
  #settings = $state.raw<Settings>(opening);
  #past = $state.raw<readonly Settings[]>([]);
  #future = $state.raw<readonly Settings[]>([]);
  #shared = $state.raw<Settings>();
  #dragged = $state.raw<Settings>();
  #held = $state.raw<Held>(FREE);

  get settings(): Settings {
    return this.#settings;
  }
  /** The settings with the lever being dragged where it is now. */
  get shown(): Settings {
    return this.#dragged ?? this.#settings;
  }
  get dragging(): boolean {
    return this.#dragged !== undefined;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  get changed(): boolean {
    return Object.keys(this.#settings.levers).length > 0;
  }
  /** What is assumed otherwise than usual, by key: assumptions about the world, and loops. */
  get world(): Readonly<Record<string, number>> {
    return worldOf(this.#settings.levers);
  }
  /** The scenario of the link that opened the page, if one did. */
  get shared(): Settings | undefined {
    return this.#shared;
  }
  /** What a trainer's link holds: no step moves it. */
  get held(): Held {
    return this.#held;
  }
  get leftShared(): boolean | undefined {
    return this.#shared && !alike(this.#shared, this.#settings);
  }

  /** Starts from a link (or from nothing): it is where "shared" goes back to. */
  open(settings: Settings, shared: boolean, held = FREE): void {
    if (shared) this.#shared = settings;
    this.#held = FREE;
    if (!alike(settings, this.#settings)) this.commit(settings);
    this.#held = held;
  }

  /** Nothing is held any more. */
  release(): void {
    this.#held = FREE;
  }

  /** A step that can be undone. */
  commit(wanted: Settings): void {
    const settings = keptAsHeld(this.#held, this.#settings, wanted);
    this.#dragged = undefined;
    if (alike(settings, this.#settings)) return;
    this.#past = [...this.#past, this.#settings];
    this.#future = [];
    this.#settings = settings;
  }

  /** A lever on its way: shown, not kept. */
  drag(key: string, value: number): void {
    if (!isHeld(this.#held, key)) this.#dragged = withLever(this.#settings, key, value);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#dragged = undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#settings, ...this.#future];
    this.#settings = before;
  }

  redo(): void {
    const [after, ...rest] = this.#future;
    if (!after) return;
    this.#dragged = undefined;
    this.#past = [...this.#past, this.#settings];
    this.#future = rest;
    this.#settings = after;
  }

  /** Nothing has been done yet: what stands now is the start, and cannot be undone. */
  begin(): void {
    this.#past = [];
    this.#future = [];
  }
}

/** The settings with one moved (a lever, an assumption, a loop); at its baseline it is left out. */
export function withLever(settings: Settings, key: string, value: number): Settings {
  const { [key]: _, ...others } = settings.levers;
  return {
    ...settings,
    levers: value === (settingByKey(key)?.baseline ?? 0) ? others : { ...others, [key]: value },
  };
}

/** The settings with one term of the business case moved; undefined puts it where it usually stands. */
export function withTerm(settings: Settings, key: string, value: number | undefined): Settings {
  const { [key]: _, ...others } = settings.terms;
  return { ...settings, terms: value === undefined ? others : { ...others, [key]: value } };
}

/** Settings at another place: budgets are left behind, which were another council's. */
export function movedTo(settings: Settings, place: string): Settings {
  if (settings.place === place) return settings;
  const kept = Object.entries(settings.terms).filter(([key]) => !key.startsWith('budget-'));
  return { ...settings, place, terms: Object.fromEntries(kept) };
}

/** Whether two are the same in everything. */
export function alike(a: Settings, b: Settings): boolean {
  return (
    a.place === b.place &&
    a.seed === b.seed &&
    a.draws === b.draws &&
    a.months === b.months &&
    same(a.levers, b.levers) &&
    same(a.terms, b.terms)
  );
}

function same(a: Settings['levers'], b: Settings['levers']): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

/** England with nothing done, where the place of settings cannot be had. */
export const atEngland = (settings: Settings): Settings => ({
  ...movedTo(settings, ENGLAND),
  levers: {},
});
