import type { Application } from './application';
import type { DocumentKey } from './documents';
import type { LeverKey } from './levers';
import type { StrengthKey } from './strengths';

/**
 * One programme that the publications describe: what was done, what is claimed, and how well it is
 * known. A file of `programmes/` is one literal of this type, and the whole of the programme.
 */
export interface Programme {
  /** Permanent: "C10" (children) or "A05" (adults). */
  readonly key: string;
  /** The file's name, and the page's: evidence/<slug>/. */
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly domain: 'children' | 'adults';
  readonly theme: string;
  /** The lever it informs. */
  readonly lever: LeverKey;
  /** What was done, in plain words. */
  readonly done: string;
  /** How that is meant to help. */
  readonly mechanism: string;
  /** What the source claims; none where it only describes. */
  readonly claims: readonly Claim[];
  readonly cost: Cost;
  readonly period: string;
  readonly source: { readonly document: DocumentKey; readonly section: string };
  readonly strength: StrengthKey;
  /** Whether a figure on what changed is claimed, so that there is something to apply elsewhere. */
  readonly measuredOutcome: boolean;
  /** How its figures set a lever of the model elsewhere. */
  readonly applies?: Application;
  /** Why a measured outcome cannot be applied elsewhere. */
  readonly cannotApply?: string;
  /** What is doubted. */
  readonly caveat: string;
  readonly independent: readonly Finding[];
  /** Where the source contradicts itself, or is misread. */
  readonly errors?: readonly string[];
}

/**
 * One claim of the source, its figures exact. What changed for people is an outcome; what was made
 * or handed out, an output; what surrounds it (demand, caseloads, opinions), activity.
 */
export interface Claim {
  /** With its dates: "Children living at home, 12 months from April 2023". */
  readonly what: string;
  /** A number, or a lowest and a highest; none where the source gives none. */
  readonly value?: number | readonly [lowest: number, highest: number];
  /** The value before, where a change is claimed. */
  readonly from?: number;
  /** "£" (whole pounds), "£ a week", "%" (of a hundred) or what is counted. */
  readonly unit?: string;
  readonly sign?: 'about' | 'more than' | 'almost' | 'up to' | 'at least';
  readonly kind: 'outcome' | 'output' | 'activity' | 'money';
  /** What was worked out here, or must be known to read it. */
  readonly note?: string;
}

/** What it cost, in words; `pounds` for the whole of `years`, once where `years` is left out. */
export interface Cost {
  readonly what: string;
  readonly pounds?: number;
  readonly years?: number;
}

/** What others found on this programme or one like it. */
export interface Finding {
  readonly says: string;
  readonly source: string;
  readonly finding: 'effect' | 'mixed' | 'none' | 'open' | 'background';
  /** Known at second hand and not read again: never shown as settled. */
  readonly toBeConfirmed?: true;
}
