import type { Page } from '../page';
import Levers from './Levers.svelte';

export default {
  slug: 'levers',
  title: 'Levers: what a council could do',
  description:
    'What councils can do for children in and near care. Each has a page: what it changes, when it fails and what is known.',
  menu: 'Levers',
  order: 6,
  still: true,
  component: Levers,
} satisfies Page;
