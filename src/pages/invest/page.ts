import type { Page } from '../page';
import Invest from './Invest.svelte';

export default {
  slug: 'invest',
  title: 'Invest to deliver',
  description:
    'What does a plan do for children in care? What does it cost, when does it pay back, and how sure are we?',
  menu: '3 Invest to deliver',
  order: 3,
  component: Invest,
} satisfies Page;
