import type { Page } from '../page';
import Accessibility from './Accessibility.svelte';

export default {
  slug: 'accessibility',
  title: 'Accessibility',
  description:
    'How this site is made usable by everyone, how that is checked, and what falls short.',
  menu: 'Accessibility',
  order: 9,
  component: Accessibility,
} satisfies Page;
