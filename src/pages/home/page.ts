import type { Page } from '../page';
import Home from './Home.svelte';

export default {
  slug: '',
  title: 'Bend the Curve',
  description:
    'Children in care in every English council: what is likely over ten years if nothing changes, and what could bend the curve.',
  menu: '2 Bend the curve',
  order: 2,
  component: Home,
} satisfies Page;
