import type { Page } from '../page';
import Check from './Check.svelte';

/** Which lessons there are, told when the site is built: the page loads none of them. */
const prepare = async (): Promise<unknown> => (await import('./prepared')).preparedCheck();

export default {
  slug: 'learn/check',
  title: 'The check: ten questions before the lessons, and ten after',
  description:
    'Ten questions on children, homes and money, in two forms: one before the lessons, one after them. Each answer is explained.',
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: Check,
} satisfies Page;
