import type { Page } from '../page';
import Invest from './Invest.svelte';

export default {
  slug: 'invest',
  title: 'Invest to deliver',
  description:
    'A business case for children in care in every English council: what a proposal does for children, what it costs, when it pays back, how sure we are.',
  menu: '3 Invest to deliver',
  order: 3,
  component: Invest,
} satisfies Page;
