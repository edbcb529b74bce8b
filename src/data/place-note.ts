import type { PublishedFigures } from '../kernel/figure';
import { figureAt } from '../kernel/figure';
import type { SeriesColumn, SeriesDoubt } from './sources';

/**
 * What a reader should know about a place's figures: the project's own note, then what is withheld
 * in the last year and what is doubted, which follow the tables as years are added.
 */
export function placeNote(
  own: string,
  figures: Pick<PublishedFigures, 'firstYear' | 'series'>,
  year: number,
  columns: readonly SeriesColumn[],
  doubts: readonly SeriesDoubt[],
): string {
  const labels = new Map(columns.map(({ key, column }) => [key, column.label]));
  const labelOf = (key: string) => lowerFirst(labels.get(key) ?? key);
  const withheld = Object.keys(figures.series).filter(
    (key) =>
      /^stock(\/age|\/home|$)/.test(key) &&
      figureAt(figures as PublishedFigures, key, year) === 'suppressed',
  );
  const sentences = [own];
  if (withheld.length) {
    sentences.push(
      `At 31 March ${year} numbers too small to publish are withheld: ${list(withheld.map(labelOf))}.`,
    );
  }
  if (doubts.length) {
    const doubted = doubts.map((doubt) => `${labelOf(doubt.series)} in ${doubt.year}`);
    sentences.push(`Shown as published but doubted: ${list(doubted)}.`);
  }
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')} and ${words.at(-1)}`;
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
