import type { NeighbourRates, Rate } from '../charts/neighbours';
import { numberAt, type PublishedFigures } from '../kernel/figure';

/**
 * Rates of places for every year in which both the children in care and all children are published.
 * @param known the council, its neighbours from most to least alike, England
 */
export function ratesOf(known: readonly PublishedFigures[]): NeighbourRates {
  const rates = known.flatMap((figures): Rate[] => {
    const years = Object.values(figures.series)[0]?.length ?? 0;
    return Array.from({ length: years }, (_, i) => figures.firstYear + i).flatMap((year) => {
      const stock = numberAt(figures, 'stock', year);
      const children = numberAt(figures, 'population/0-17', year);
      if (stock === undefined || children === undefined || children <= 0) return [];
      return [{ place: figures.place.name, year, rate: (10_000 * stock) / children }];
    });
  });
  const places = known.map(({ place }) => place.name);
  return {
    description: `Children in care for each 10,000 children in ${places.join(', ')}, by year. The table holds the figures.`,
    places,
    rates,
  };
}
