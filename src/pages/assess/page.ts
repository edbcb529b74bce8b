import type { Page } from '../page';
import Assess from './Assess.svelte';

export default {
  slug: 'assess',
  title: 'Assess: what has happened so far',
  description:
    'Fifteen years of children in care in your council: who came in, who left, where they live, what it costs, what drove spending, beside similar councils.',
  menu: '1 Assess',
  order: 1,
  component: Assess,
} satisfies Page;
