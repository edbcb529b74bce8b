import type { PublishedFigures } from '../kernel/figure';
import type { SeriesColumn, SeriesDoubt } from './sources';

/**
 * What a reader should know about a place's figures: the project's own note, then what is withheld
 * in the last year and what is doubted, which follow the tables as years are added.
 */
export function placeNote(
  own: string,
  figures: SeriesByYear,
  year: number,
  columns: readonly SeriesColumn[],
  doubts: readonly SeriesDoubt[],
): string {
  const labels = new Map(columns.map(({ key, column }) => [key, lowerFirst(column.label)]));
  const sentences = [own, withheldNote(figures, year, labels), doubtNote(doubts, labels)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The series of a place, before they have their note. */
type SeriesByYear = Pick<PublishedFigures, 'firstYear' | 'series'>;

type Labels = ReadonlyMap<string, string>;

function withheldNote(figures: SeriesByYear, year: number, labels: Labels): string {
  const counts = Object.keys(figures.series).filter((key) => /^stock\/(age|home)\//.test(key));
  const withheld = counts.filter(
    (key) => figures.series[key][year - figures.firstYear] === 'suppressed',
  );
  if (withheld.length === 0) return '';
  const what =
    withheld.length > counts.length / 2
      ? 'most counts by age and by home'
      : list(withheld.map((key) => labels.get(key) ?? key));
  return `Withheld by the publisher at 31 March ${year}, because few children are counted: ${what}.`;
}

function doubtNote(doubts: readonly SeriesDoubt[], labels: Labels): string {
  if (doubts.length === 0) return '';
  const doubted = [...new Set(doubts.map(({ series }) => series))].map((series) => {
    const years = doubts.filter((doubt) => doubt.series === series).map(({ year }) => `${year}`);
    return `${labels.get(series) ?? series} (${list(years)})`;
  });
  return `Shown as published but doubted: ${list(doubted)}.`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
