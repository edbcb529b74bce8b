import type { Page } from '../page';
import Evidence from './Evidence.svelte';

export default {
  slug: 'evidence',
  title: 'Evidence',
  description:
    'Every programme that the reports describe: what was done, what is claimed, how strong the evidence is and what is doubted.',
  menu: 'Evidence',
  order: 7,
  component: Evidence,
} satisfies Page;
