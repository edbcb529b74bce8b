import type { Consultation } from './consultation';
import { itemsOf, type GivenFile, type Item, type Reason } from './intake';
import { settle, type Settled } from './settled';
import { tallyOf, type Tally } from './tally';

/** read = valid + rejected + duplicates + late: a file is one, or each of its lines of codes is. */
export interface Totals {
  readonly read: number;
  readonly valid: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly late: number;
  /** Of the valid ones, those of another edition that asked the same. */
  readonly otherEdition: number;
}

export interface Analysis {
  readonly totals: Totals;
  /** Every file or line with its fate, by name. */
  readonly settled: readonly Settled[];
  readonly tally: Tally;
}

/**
 * Analyses responses one file after the other, so that no more than one of them is held as bytes.
 * What came of it does not depend on the order of the files.
 */
export class Analyser {
  readonly #consultation: Consultation;
  readonly #late: boolean;
  readonly #items: Item[] = [];

  /** @param late whether responses made after closing count with the rest */
  constructor(consultation: Consultation, late = false) {
    this.#consultation = consultation;
    this.#late = late;
  }

  /** Takes a file in. Never throws for what is in it. */
  add(file: GivenFile): void {
    for (const item of itemsOf(file, this.#consultation)) this.#items.push(item);
  }

  /** Notes a file that could not be read at all, or need not be. */
  refuse(file: string, reason: Reason): void {
    this.#items.push({ file, answer: undefined, reason });
  }

  done(): Analysis {
    const closes = this.#late ? undefined : this.#consultation.closes;
    const { settled, counted } = settle(this.#items, closes);
    const number = (kind: string) => settled.filter(({ fate }) => fate.kind === kind).length;
    const totals = {
      read: settled.length,
      valid: number('valid'),
      rejected: number('rejected'),
      duplicates: number('duplicate'),
      late: number('late'),
      otherEdition: counted.filter(({ otherEdition }) => otherEdition).length,
    };
    return { totals, settled, tally: tallyOf(counted, this.#consultation) };
  }
}
