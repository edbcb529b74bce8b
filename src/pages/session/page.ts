import type { Page } from '../page';
import Session from './Session.svelte';

export default {
  slug: 'session',
  title: 'Run a session in a room',
  description:
    'Set up a training session for a room: choose the steps, share one link, and show what the room thinks. No server and no account.',
  ...(import.meta.env.SSR
    ? { prepare: async () => (await import('./prepared')).preparedSession() }
    : {}),
  component: Session,
} satisfies Page;
