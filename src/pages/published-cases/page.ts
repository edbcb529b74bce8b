import type { Page } from '../page';
import PublishedCases from './PublishedCases.svelte';

const prepare = async (): Promise<unknown> => (await import('./prepared')).preparedLinks();

export default {
  slug: 'published-cases',
  title: 'Three business cases, worked out again',
  description:
    'What Halton, East Sussex and a report for England say that their help for children and young people pays back, step by step with our cautions.',
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: PublishedCases,
} satisfies Page;
