import type { CareBaseline } from './baseline';
import type { parameters } from './parameters';
import type { Setting } from './setting';

/** A policy a visitor can set. The literal is the whole of it: slider, link, cost, effect, words. */
export interface Lever extends Setting {
  readonly baseline: 0;
  readonly explanation: string;
  /** The largest setting that makes sense at a place: whom the lever could reach there. */
  readonly reach: (baseline: CareBaseline) => number;
  readonly phaseIn: string;
  /** Where the plausible range comes from. */
  readonly rangeSource: string;
  /** What is often claimed, and what is used here instead. */
  readonly claim: string;
  readonly used: string;
  /** What it needs, what goes wrong, what a child would notice. */
  readonly more: readonly string[];
  /** Parameters of the model that carry its effect and its cost. */
  readonly evidence: readonly (keyof typeof parameters)[];
}
