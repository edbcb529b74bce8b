import type { Page } from '../page';
import SixYears from './SixYears.svelte';

export default {
  slug: 'six-years',
  title: 'Six years in charge',
  description:
    'Run the children’s service of an English council for six years, quarter by quarter, and see afterwards what was luck and what was choice.',
  component: SixYears,
} satisfies Page;
