import type { Page } from '../page';
import Accessibility from './Accessibility.svelte';

export default {
  slug: 'accessibility',
  title: 'Accessibility statement',
  description:
    'How this site is made usable by everyone, what falls short, how to report it, and who enforces the law.',
  component: Accessibility,
} satisfies Page;
