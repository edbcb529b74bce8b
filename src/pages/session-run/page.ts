import type { Page } from '../page';
import Run from './Run.svelte';

export default {
  slug: 'session/run',
  title: 'A session',
  description: 'A training session in a room: the steps, one after the other, from one link.',
  ...(import.meta.env.SSR
    ? { prepare: async () => (await import('../session/prepared')).preparedSession() }
    : {}),
  component: Run,
} satisfies Page;
