import type { Page } from '../page';
import EasyRead from './EasyRead.svelte';

export default {
  slug: 'easy-read',
  title: 'In short words',
  description: 'What this site is about and how to have your say, in short words and sentences.',
  still: true,
  component: EasyRead,
} satisfies Page;
