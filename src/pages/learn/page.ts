import type { Page } from '../page';
import Learn from './Learn.svelte';

export default {
  slug: 'learn',
  title: 'Learn: a course for new finance staff',
  description:
    'Short lessons on children in care, their homes and the money. Say what you expect, see what is so, and try it on your own council.',
  menu: 'Learn',
  order: 8,
  still: true,
  component: Learn,
} satisfies Page;
