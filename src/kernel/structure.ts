import type { Spread } from '../maths/distribution';
import type { Unit } from './unit';

/** One combination of labels: { age: '5-9', home: 'council' }. */
export type Cell = Readonly<Record<string, string>>;

/** Where a child goes: a cell of a stock or pool; undefined where the change does not exist. */
export type Target = { readonly stock: string; readonly cell: Cell } | 'outside' | undefined;

interface Part {
  readonly unit: Unit;
  /** In words, what it is. */
  readonly about: string;
}

/** People (or places) counted by cell. `cells` leaves out combinations that cannot exist. */
export interface Stock extends Part {
  readonly over: readonly string[];
  readonly cells?: (cell: Cell) => boolean;
  /** A pool holds children only within a step: offers empty it before the step ends. */
  readonly pool?: true;
}

/** A quantity that moves by its own rule once a step: f.<name> is its next value. */
export interface Level extends Part {
  readonly start: number | { readonly parameter: string };
}

/** Mean-one multiplier: autoregressive in the logarithm, drawn once a month whatever the step. */
export interface Noise {
  readonly about: string;
  /** Name of the parameter holding the standard deviation of the logarithm. */
  readonly sd: string;
  /** Name of the parameter holding the half-life, in years. */
  readonly halfLife: string;
  /** Begins anywhere in its range, or at one and widens from there. */
  readonly begins: 'anywhere' | 'at one';
}

/** What is known of a parameter, carried beside its value to the screen. */
export interface Evidence {
  readonly source: string;
  readonly address?: string;
  readonly year: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly status: 'official' | 'read' | 'to be confirmed' | 'assumption' | 'estimated';
  readonly note?: string;
}

/**
 * A number the equations read. With `value`, `low` and `high` (5th and 95th percentiles) it is
 * drawn once a future; without, the baseline of a place sets it.
 */
export interface Parameter extends Part {
  readonly over?: readonly string[];
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly spread?: Spread;
  readonly evidence?: Evidence;
}

/** A total over the cells of a stock, or of an auxiliary, that satisfy `where`. */
export interface Sum extends Part {
  readonly of: string;
  readonly where?: (cell: Cell) => boolean;
}

/** A named intermediate: written once by an equation, read by later ones. */
export interface Auxiliary extends Part {
  /** The stock or pool whose cells it has; left out, it is one number. */
  readonly each?: string;
}

/**
 * A movement of children. From a stock: f.<name> is a hazard a year. From 'outside': children a
 * year. Only the integrator moves anybody.
 */
export interface Flow {
  readonly about: string;
  readonly unit: '1/year' | 'children/year';
  readonly from: string;
  readonly where?: (cell: Cell) => boolean;
  readonly to: (cell: Cell) => Target;
}

/**
 * A home offered, in the order written. From a pool by `chance`: f.<name> is the probability that
 * a child still seeking takes it; 'rest' takes everyone left. From a stock by `hazard`: candidates
 * a year who move only if accepted; by `amount`: up to f.<name> children a month over all cells.
 * `room` names the auxiliary that says how many children can still be taken.
 */
export interface Offer {
  readonly about: string;
  readonly by: 'chance' | 'rest' | 'hazard' | 'amount';
  readonly from: string;
  readonly where?: (cell: Cell) => boolean;
  readonly to: (cell: Cell) => Target;
  readonly room?: string;
}

/** A model's parts by name: everything but its equations. */
export interface Structure {
  readonly name: string;
  readonly version: string;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly stocks: Readonly<Record<string, Stock>>;
  readonly levels: Readonly<Record<string, Level>>;
  readonly noise: Readonly<Record<string, Noise>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly sums: Readonly<Record<string, Sum>>;
  readonly auxiliaries: Readonly<Record<string, Auxiliary>>;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly offers: Readonly<Record<string, Offer>>;
}

/** Keeps the literal's names for the compiler. */
export function structure<const S extends Structure>(parts: S): S {
  return parts;
}

/** All combinations of the labels of `over`, first dimension slowest. */
export function cellsOf(dimensions: Structure['dimensions'], over: readonly string[]): Cell[] {
  let cells: Cell[] = [{}];
  for (const dimension of over) {
    const labels = dimensions[dimension];
    if (!labels) throw new Error(`unknown dimension: ${dimension}`);
    cells = cells.flatMap((cell) => labels.map((label) => ({ ...cell, [dimension]: label })));
  }
  return cells;
}
