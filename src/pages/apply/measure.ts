import type { Application, Measure } from '../../../evidence/application';
import { numberAt, type PublishedFigures } from '../../kernel/figure';

/** A council's own figure of a measure: the newest of the last three years, with its year. */
export function ownFigure(
  { series }: Measure,
  figures: PublishedFigures,
  latest: number,
): { readonly value: number; readonly year: number } | undefined {
  for (let year = latest; year > latest - 3; year--) {
    const value = numberAt(figures, series, year);
    if (value !== undefined && value > 0) return { value, year };
  }
  return undefined;
}

/** The programme's own places' figures added; 1 where its size is a share of each council's own. */
export function theirFigure(
  { places, series, year }: Measure,
  figuresOf: ReadonlyMap<string, PublishedFigures>,
): number | undefined {
  if (places.length === 0) return 1;
  let sum = 0;
  for (const code of places) {
    const figures = figuresOf.get(code);
    const value = figures && numberAt(figures, series, year);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** "1,303 ÷ 971 = 1.3 times as large": how the size follows, for a reader with a calculator. */
export function sizeWords(
  { size, per }: Application,
  own: number,
  theirs: number,
  scaled: number,
): string {
  const number = (value: number, places = 0) =>
    value.toLocaleString('en-GB', { maximumFractionDigits: places });
  const end = `${number(scaled, scaled < 20 ? 2 : 0)} ${size.unit}`;
  if (per.places.length === 0)
    return `${number(size.value * 100, 1)} in 100 of ${number(own)} ${per.what} are ${end}.`;
  return `${number(size.value, 2)} × ${number(own)} ÷ ${number(theirs)} ${per.what} = ${end}.`;
}
