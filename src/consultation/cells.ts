import { keptBack, type Sum } from './suppress';

/** Counts of one breakdown: how many of each kind. A small one, or one that gives it away, has none. */
export type Count = number | undefined;

/** Counts that are linked by sums, gathered first and then kept back together. */
export class Cells {
  readonly #counts: number[] = [];
  readonly #sums: Sum[] = [];
  #hidden: readonly boolean[] | undefined;

  /** A count; gives its number, by which `of` tells it. */
  add(count: number): number {
    return this.#counts.push(count) - 1;
  }

  /** Says that readers know these counts to add up to another count, or to a number that is told. */
  sum(parts: readonly number[], total: Sum['total']): void {
    this.#sums.push({ parts, total });
  }

  /** The count as it may be shown: undefined where it is kept back. */
  of(cell: number): Count {
    this.#hidden ??= keptBack(this.#counts, this.#sums);
    return this.#hidden[cell] ? undefined : this.#counts[cell];
  }

  /** How many counts are kept back. */
  get keptBack(): number {
    return this.#counts.filter((_, cell) => this.of(cell) === undefined).length;
  }
}
