import type { Evidence } from '../../src/kernel/structure';
import type { CareBaseline } from './baseline';
import type { parameters } from './parameters';

/** A policy a visitor can set. The literal is the whole of it: slider, link, cost, effect, words. */
export interface Lever {
  /** Permanent: links hold it for ever. */
  readonly key: string;
  readonly label: string;
  /** Shown after the number: "children a year". */
  readonly unit: string;
  /** Bounds that hold everywhere; `reach` says what is sensible at one place. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly baseline: 0;
  /** The model parameter that the setting becomes. */
  readonly parameter: keyof typeof parameters;
  /** The largest setting that makes sense at a place: whom the lever could reach there. */
  readonly reach: (baseline: CareBaseline) => number;
  /** One sentence: what is done, for whom. */
  readonly explanation: string;
  readonly phaseIn: string;
  /** Where the plausible range comes from. */
  readonly rangeSource: string;
  /** What is often claimed, and what is used here instead. */
  readonly claim: string;
  readonly used: string;
  readonly grade: Evidence['grade'];
  /** What it needs, what goes wrong, what a child would notice. */
  readonly more: readonly string[];
  /** Parameters of the model that carry its effect and its cost. */
  readonly evidence: readonly (keyof typeof parameters)[];
}
