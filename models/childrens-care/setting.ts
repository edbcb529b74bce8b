import type { Evidence } from '../../src/kernel/structure';
import type { parameters } from './parameters';

/** A number that a visitor can set; links hold it by its key for ever. */
export interface Setting {
  readonly key: string;
  readonly label: string;
  /** Shown after the number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it stands unless it is set. */
  readonly baseline: number;
  /** The model parameter that the setting becomes. */
  readonly parameter: keyof typeof parameters;
  readonly grade: Evidence['grade'];
}
