import { count, percent } from '../../charts/format';
import type { LikePanel, Likeness } from '../../charts/likeness';
import type { Published } from '../../charts/course';
import type { Table } from '../../charts/table';
import type { Figure, PublishedFigures } from '../../kernel/figure';
import { historyOf } from '../courses';
import { shareOf } from './history';
import { farFromHome, fostered, oftenMoved } from './homes';

interface LikeMeasure {
  readonly title: string;
  readonly unit: string;
  readonly make: (figures: PublishedFigures) => readonly Published[];
  readonly format: (value: number) => string;
}

const per10000 = (figures: PublishedFigures): Published[] =>
  shareOf(historyOf(figures, 'stock'), historyOf(figures, 'population/0-17')).map(
    ({ year, figure }) => ({ year, figure: typeof figure === 'number' ? 10_000 * figure : figure }),
  );

const measures: readonly LikeMeasure[] = [
  {
    title: 'In care, of each 10,000 children',
    unit: 'for each 10,000',
    make: per10000,
    format: count,
  },
  {
    title: 'Of those in care: in foster homes',
    unit: 'share',
    make: fostered,
    format: percent,
  },
  { title: 'Over 20 miles from home', unit: 'share', make: farFromHome, format: percent },
  {
    title: 'In three homes or more in the year',
    unit: 'share',
    make: oftenMoved,
    format: percent,
  },
  {
    title: 'Children in need, of each 10,000',
    unit: 'for each 10,000',
    make: (f) => historyOf(f, 'need/children-in-need-rate'),
    format: count,
  },
  {
    title: 'Children in low-income families',
    unit: 'share',
    make: (f) => historyOf(f, 'poverty/low-income-share'),
    format: percent,
  },
];

/** The series the comparison rests on. */
export const likeSeries = [
  'stock',
  'population/0-17',
  'stability/three-homes',
  'need/children-in-need-rate',
  'poverty/low-income-share',
];

/** The last year of every series. */
function lastYear(figures: PublishedFigures): number {
  return historyOf(figures, 'stock').at(-1)?.year ?? figures.firstYear;
}

/**
 * The last year's figures, place by place.
 * @param places the chosen council, its neighbours from most to least alike, England
 */
export function likenessOf(places: readonly PublishedFigures[]): Likeness {
  const names = places.map(({ place }) => place.name);
  return {
    description: `Six measures of ${names.join(', ')} in ${lastYear(places[0])}, each in the same order of places. The table holds the figures.`,
    panels: measures.map(({ title, make, format }): LikePanel => ({
      title,
      format,
      rows: places.map((figures) => ({ place: figures.place.name, figure: last(make(figures)) })),
    })),
  };
}

export function likenessTable(places: readonly PublishedFigures[]): Table {
  return {
    caption: `${places[0].place.name} beside the councils most like it, ${lastYear(places[0])}`,
    columns: [
      { label: 'Place' },
      ...measures.map(({ title, unit, format }) => ({ label: title, unit, format })),
    ],
    rows: places.map((figures) => [
      figures.place.name,
      ...measures.map(({ make }) => last(make(figures))),
    ]),
  };
}

/** The sentence above the picture: where the council stands among those like it, without a rank. */
export function likenessTitle(places: readonly PublishedFigures[]): string {
  const [own, ...others] = places.map((figures) => last(per10000(figures)));
  const [here] = places;
  const year = lastYear(here);
  const numbers = others.slice(0, -1).filter((figure) => typeof figure === 'number');
  if (typeof own !== 'number' || numbers.length === 0) {
    return `${here.place.name} beside the councils most like it`;
  }
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(count);
  return `${count(own)} of each 10,000 children are in care in ${here.place.name}; ${low} to ${high} in the councils most like it (March ${year})`;
}

function last(history: readonly Published[]): Figure {
  return history.at(-1)?.figure ?? 'missing';
}
