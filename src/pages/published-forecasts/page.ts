import type { Page } from '../page';
import PublishedForecasts from './PublishedForecasts.svelte';

export default {
  slug: 'published-forecasts',
  title: 'What others forecast, and what happened',
  description:
    'Three reports on children in care in England, worked out again by their own rules, beside what happened.',
  component: PublishedForecasts,
} satisfies Page;
