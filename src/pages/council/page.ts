import type { Page } from '../page';
import Council from './Council.svelte';

export default {
  slug: 'council',
  title: 'Your council: record, range, budget',
  description:
    'One council on one page: its published figures, the range of what may come, what the model would have said before, and the budget beside it.',
  menu: 'Your council',
  order: 4,
  component: Council,
} satisfies Page;
