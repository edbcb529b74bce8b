import type { Reading } from '../../kernel/inspect';

/** What the model's quantities are at a place, at the start and a year on. */
export interface PlaceReadings {
  readonly place: string;
  /** Year of the 31 March of the start. */
  readonly year: number;
  readonly of: Readonly<Record<string, readonly Reading[]>>;
}
