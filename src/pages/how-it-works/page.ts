import type { Page } from '../page';
import HowItWorks from './HowItWorks.svelte';

export default {
  slug: 'how-it-works',
  title: 'How it works',
  description:
    'What the simulation of children in care counts, what it assumes, where every number comes from, and what it leaves out.',
  menu: 'How it works',
  order: 10,
  component: HowItWorks,
} satisfies Page;
