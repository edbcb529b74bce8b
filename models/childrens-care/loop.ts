import type { Evidence } from '../../src/kernel/structure';
import type { parameters } from './parameters';

/** A feedback loop: what it runs through, and the switch that holds it still. */
export interface Loop {
  /** Permanent: links hold it for ever. */
  readonly key: string;
  readonly label: string;
  /** Whether a push comes back as more of the same (+) or less (-). */
  readonly sign: '+' | '-';
  /** Names of the model's parts, in the order in which each bears on the next. */
  readonly path: readonly string[];
  /** For each step of the path, whether more of the one makes more (+) or less (-) of the next. */
  readonly steps: string;
  /** The switch: at 0 the loop stands where it stood at the start, at 1 it runs. */
  readonly parameter: keyof typeof parameters;
  readonly baseline: 0 | 1;
  /** The numbers that say how strongly it works. */
  readonly strength: readonly (keyof typeof parameters)[];
  readonly grade: Evidence['grade'];
}
