import type { Page } from '../page';
import NotFound from './NotFound.svelte';

export default {
  slug: '404',
  title: 'Page not found',
  description: 'There is no page at this address.',
  component: NotFound,
} satisfies Page;
