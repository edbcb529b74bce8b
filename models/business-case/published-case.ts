import type { Evidence } from '../../src/kernel/structure';

/** What a number is counted in; a ratio is pounds back for each pound spent. */
export type CaseUnit = 'GBP' | 'GBP/week' | 'share' | 'ratio' | 'children' | 'weeks' | 'months';

/** A figure that the case takes from a publication; no value where it is not published. */
export interface PrintedFigure {
  readonly what: string;
  readonly value?: number | readonly [low: number, high: number];
  readonly unit: CaseUnit;
  /** Publication with section, page or table. */
  readonly source: string;
  readonly grade: Evidence['grade'];
}

/** A printed number beside the same number worked out here. */
export interface Recomputed {
  readonly what: string;
  readonly unit: CaseUnit;
  /** Left out where it is not printed. */
  readonly printed?: number | readonly [low: number, high: number];
  readonly found: number | readonly [low: number, high: number];
  readonly how: string;
}

/** The claim after one more caution. */
export interface Rung {
  readonly label: string;
  /** £; the lower end where the claim has two. */
  readonly benefit: number;
  /** £, where a range can be defended or is claimed. */
  readonly span?: readonly [low: number, high: number];
  readonly cost: number;
  /** Why the step is taken, and whose assumption it is. */
  readonly why: string;
}

/** A number worked out here. */
export interface Worked {
  readonly value: number;
  readonly unit: CaseUnit;
}

/** A published business case, worked out again with the rules of this folder. */
export interface PublishedCase {
  readonly key: string;
  readonly title: string;
  readonly place: string;
  readonly publication: string;
  /** Order on the page. */
  readonly order: number;
  /** File names of `evidence/programmes/` that hold what the publication says. */
  readonly programmes: readonly string[];
  /** Where the first programme was: its scenario can be opened there. */
  readonly at?: { readonly place: string; readonly name: string };
  readonly about: readonly string[];
  readonly printed: readonly PrintedFigure[];
  /** The finding of the picture, with `{key}` for a value. */
  readonly finding: string;
  /** What the bars and the marks are, with their time: "£, 12 months from April 2023". */
  readonly measure: string;
  recomputed(): readonly Recomputed[];
  rungs(): readonly Rung[];
  values(): Readonly<Record<string, Worked>>;
  /** What explains the difference, with `{key}` for a value. */
  readonly sentences: readonly string[];
}
