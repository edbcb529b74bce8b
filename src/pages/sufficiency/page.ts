import type { Page } from '../page';
import Sufficiency from './Sufficiency.svelte';

export default {
  slug: 'sufficiency',
  title: 'Homes enough?',
  description:
    'For every English council: homes wanted for children in care by age and kind against homes there are, five years ahead, with the gap and its odds.',
  menu: 'Homes enough?',
  order: 5,
  component: Sufficiency,
} satisfies Page;
