import type { CouncilTax } from './consultation';

type Base = Pick<CouncilTax, 'taxBase' | 'bandD'>;

/** Per cent on band D that gives a sum, £ a year. */
export const percentFor = (sum: number, { taxBase, bandD }: Base): number =>
  (100 * sum) / (taxBase * bandD);

/** £ a year that a rise of so many per cent gives. */
export const raisedBy = (percent: number, { taxBase, bandD }: Base): number =>
  (taxBase * bandD * percent) / 100;

/** What a sum from council tax means for a band D home, and whether it needs a referendum. */
export interface Rise {
  readonly percent: number;
  /** £ a year for a band D home. */
  readonly aYear: number;
  readonly aWeek: number;
  /** A rise of the limit or more needs a referendum. */
  readonly referendum: boolean;
}

/** @param sum £ a year */
export function riseFor(sum: number, tax: CouncilTax): Rise {
  const percent = percentFor(sum, tax);
  const aYear = sum / tax.taxBase;
  return { percent, aYear, aWeek: aYear / 52, referendum: percent >= tax.limitPercent };
}
