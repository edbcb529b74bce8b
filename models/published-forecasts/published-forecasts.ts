import type { PublishedForecast } from './published-forecast';

const found = import.meta.glob<PublishedForecast>('./*-20??.ts', {
  eager: true,
  import: 'default',
});

/** Every publication of this folder, oldest first. */
export const publishedForecasts: readonly PublishedForecast[] = Object.values(found).toSorted(
  (a, b) => Number(a.key.slice(-4)) - Number(b.key.slice(-4)) || (a.key < b.key ? 1 : -1),
);
