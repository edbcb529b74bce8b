import type { Page } from '../page';
import ReadingAForecast from './ReadingAForecast.svelte';

export default {
  slug: 'foundations/reading-a-forecast',
  title: 'Reading a forecast: futures, dots, bands and peaks',
  description:
    'How to read a forecast that says how unsure it is: futures one by one, then dots, then bands, the peak of each, and how past forecasts did.',
  ...(import.meta.env.SSR && {
    prepare: async () => (await import('./past')).pastForecasts(),
  }),
  component: ReadingAForecast,
} satisfies Page;
