import type { Page } from '../page';
import HowGood from './HowGood.svelte';

export default {
  slug: 'how-good',
  title: 'How good is this model?',
  description:
    'What the model would have said from past years, beside what happened: for your council first, then for all, misses included.',
  menu: 'How good?',
  order: 11,
  component: HowGood,
} satisfies Page;
