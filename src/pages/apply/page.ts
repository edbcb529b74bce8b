import type { Page } from '../page';
import Apply from './Apply.svelte';

export default {
  slug: 'apply',
  title: 'Apply a programme to your council',
  description:
    'What a programme of another council would be in yours: its size by children, its cost, its claim and what of the claim is counted on.',
  component: Apply,
} satisfies Page;
