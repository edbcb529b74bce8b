import type { CareBaseline } from './baseline';
import type { Check } from './checks';
import type { parameters } from './parameters';
import type { Setting } from './setting';

/**
 * A policy a visitor can set: its numbers. What is said of it stands beside it, in `words.ts` for
 * its slider and in `page.ts` for its page, so that links and workers do not carry sentences.
 */
export interface Lever extends Setting {
  readonly baseline: 0;
  /** Levers of the evidence library that it stands for, by permanent key: "L02". */
  readonly library: readonly [string, ...string[]];
  /** How a change grows to its full size; as a service does, unless told. */
  readonly builds?: 'as carers' | 'at once';
  /** Shown at once; the others when all levers are asked for. */
  readonly everyday?: true;
  /** The largest setting that makes sense at a place: whom the lever could reach there. */
  readonly reach: (baseline: CareBaseline) => number;
  /** The numbers behind it that a visitor may set too. */
  readonly dials: Dials;
  /** Parameters of the model that carry its effect and its cost. */
  readonly evidence: readonly (keyof typeof parameters)[];
  /** The output it acts on, and which way: more of it never hurts this. */
  readonly acts: Pick<Check, 'output'> & { readonly way: 'falls' | 'rises' };
  /** The setting that takes away what it needs, and where that is gone: then it acts less. */
  readonly fails: {
    readonly setting: string;
    readonly gone: number;
    /** At most this part of its effect is then left; a tenth unless told. */
    readonly leaves?: number;
  };
  /** What else it must do, and must not, at its reach. */
  readonly checks: readonly Check[];
}

/** What a number behind a lever is about. */
export type DialRole = 'risk' | 'claim' | 'trust' | 'cost' | 'needs';

/** A number behind a lever: the parameter it sets, where that is declared to stand, and bounds. */
export interface DialNumbers extends Pick<Setting, 'min' | 'max' | 'step' | 'baseline' | 'unit'> {
  readonly parameter: keyof typeof parameters;
}

export type Dials = { readonly cost: DialNumbers } & { readonly [role in DialRole]?: DialNumbers };

/** What is said beside a lever's slider. */
export interface LeverWords {
  readonly explanation: string;
  readonly phaseIn: string;
  /** Where the plausible range comes from. */
  readonly rangeSource: string;
  /** What is often claimed, and what is used here instead. */
  readonly claim: string;
  readonly used: string;
  /** What it needs, what goes wrong, what a child would notice. */
  readonly more: readonly string[];
}
