import type { Future } from './future';
import type { Steering } from './steering';

/** Where futures that are known so far part: see `Request.branch`. */
export interface Branch {
  /** Months known, 0 to the run's last. */
  readonly month: number;
  /** The draw that they all follow until then. */
  readonly draw: number;
}

/** Which futures to make, and how. */
export interface Request {
  readonly seed: number;
  /** Draws from … to − 1. A draw's numbers do not depend on which others are made. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
  readonly mode: 'expected' | 'stochastic';
  /** False holds every parameter at its central value. */
  readonly uncertain?: boolean;
  readonly stepsPerMonth?: number;
  /** Names of the outputs reported, in the order wanted; all, in the model's order, unless told. */
  readonly outputs?: readonly string[];
  /** Acts between months, for what changes in the course of a future. */
  readonly steer?: Steering;
  /**
   * Every future goes as one draw up to a month, and from there keeps its state and goes its own
   * way: own parameters, own chance, and noise that carries on from where it stood. A forecast made
   * in that month by someone who knows what happened and not what will.
   */
  readonly branch?: Branch;
  /** Called at the end of each month with the whole state, for tests and checks. */
  readonly watch?: (month: number, future: Future) => void;
}
