import type { Page } from '../page';
import TwoDoors from './TwoDoors.svelte';

export default {
  slug: 'foundations/two-doors',
  title: 'Two doors: fewer come in, and the number rises',
  description:
    'Why the number of children in care can rise while fewer come in: draw what you expect, then try it in a small model.',
  component: TwoDoors,
} satisfies Page;
