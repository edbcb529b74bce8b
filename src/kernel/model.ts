import type { Cell, Structure } from './structure';
import type { Unit } from './unit';

type Names<T> = Extract<keyof T, string>;

/**
 * What equations read at the current cell: stocks, levels, noise, sums, auxiliaries and time; a
 * pool's expected inflow, a sum at the start, and children moved in the last step by an offer.
 */
export type State<S extends Structure> = Readonly<
  Record<
    | Names<S['stocks']>
    | Names<S['levels']>
    | Names<S['noise']>
    | Names<S['sums']>
    | Names<S['auxiliaries']>
    | `${Names<S['stocks']>}Inflow`
    | `${Names<S['sums']>}AtStart`
    | `${Names<S['offers']>}Moved`
    | 'years'
    | 'step',
    number
  >
>;

/** Parameters at the current cell. */
export type Parameters<S extends Structure> = Readonly<Record<Names<S['parameters']>, number>>;

/** What equations write: flows, offers, auxiliaries and the next value of levels. */
export type Changes<S extends Structure> = Record<
  Names<S['flows']> | Names<S['offers']> | Names<S['auxiliaries']> | Names<S['levels']>,
  number
>;

/** Equations of one block: ordinary assignments, run once or once for each cell of a stock. */
export type Equations<S extends Structure> = (s: State<S>, p: Parameters<S>, f: Changes<S>) => void;

/**
 * One entry of the step's programme, in order: equations to run, a sum of an auxiliary to take,
 * or the expected inflow of a pool (children a year, from the rates written so far).
 */
export type Block<S extends Structure> =
  | {
      readonly each: 'once' | Names<S['stocks']>;
      /** Leaves out cells where the equations have nothing to say. */
      readonly where?: (cell: Cell) => boolean;
      readonly run: Equations<S>;
    }
  | { readonly sum: Names<S['sums']> }
  | { readonly inflow: Names<S['stocks']> };

/** What a run reports each month. */
export type Output<S extends Structure> = {
  readonly unit: Unit;
  readonly about: string;
} & (
  | { readonly kind: 'stock'; readonly value: (s: State<S>, p: Parameters<S>) => number }
  /** Children in the cells of a stock that satisfy `where`: added up only when it is asked for. */
  | {
      readonly kind: 'stock';
      readonly of: Names<S['stocks']>;
      readonly where?: (cell: Cell) => boolean;
    }
  /** Children counted by the flows and offers named. */
  | { readonly kind: 'flow'; readonly counts: readonly (Names<S['flows']> | Names<S['offers']>)[] }
  /** An auxiliary of the closing equations, a year, accrued over the month. */
  | { readonly kind: 'flow'; readonly accrues: Names<S['auxiliaries']> }
);

export interface Model<S extends Structure = Structure> {
  readonly structure: S;
  /** Run once at the start of a future: rates and chances that do not change within it. */
  readonly constants?: readonly Block<S>[];
  /** The programme of a step. */
  readonly equations: readonly Block<S>[];
  /** Run on the state at the end of each step (and at the start): what accrues, what is reported. */
  readonly closing: readonly Block<S>[];
  readonly outputs: Readonly<Record<string, Output<S>>>;
}

/** Parameters that are drawn together: each future takes one member. */
export interface Ensemble {
  readonly parameters: readonly string[];
  /** Values in the order of `parameters`. */
  readonly members: readonly (readonly number[])[];
}

/** What a place brings to a model: parameters set from its figures, and its start state. */
export interface Baseline {
  /** Values of parameters by name: one number, or one for each cell in the order of `over`. */
  readonly parameters: Readonly<Record<string, number | readonly number[]>>;
  /** Jointly known parameters: they are taken from here and not drawn one by one. */
  readonly ensemble?: Ensemble;
  /** Children at the start by stock, in the order of the stock's cells. */
  readonly stocks: Readonly<Record<string, readonly number[]>>;
}
