/**
 * A published cell. A number is the figure as published (0 is a real zero). The other three are
 * different facts and stay apart from each other and from zero, all the way to the screen:
 * `suppressed` (the publisher withholds a small number), `not-applicable` (the place or category
 * did not exist) and `missing` (not collected, not published or not found).
 */
export type Figure = number | 'suppressed' | 'not-applicable' | 'missing';

/** The published figures of one place: what a baseline is made from. */
export interface PublishedFigures {
  readonly place: {
    /** ONS code as at 2025; England is E92000001. */
    readonly code: string;
    readonly name: string;
    readonly region: string;
    readonly kind: 'england' | 'council';
    /** In words, what a reader should know about this place's figures ("" when nothing). */
    readonly note: string;
  };
  /** First year of every series: the year ending, or as at, 31 March. */
  readonly firstYear: number;
  /** Codes of the ten nearest statistical neighbours, nearest first; none for England. */
  readonly neighbours: readonly string[];
  /** Series by key ("stock/age/5-9"), one figure a year from `firstYear`, all of one length. */
  readonly series: Readonly<Record<string, readonly Figure[]>>;
}

/** The figure of a series in a year; `missing` where the series or the year is not held. */
export function figureAt(figures: PublishedFigures, key: string, year: number): Figure {
  return figures.series[key]?.[year - figures.firstYear] ?? 'missing';
}

/** The number of a series in a year, or undefined where there is none. */
export function numberAt(figures: PublishedFigures, key: string, year: number): number | undefined {
  const figure = figureAt(figures, key, year);
  return typeof figure === 'number' ? figure : undefined;
}
