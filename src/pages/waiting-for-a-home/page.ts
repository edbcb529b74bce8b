import type { Page } from '../page';
import WaitingForAHome from './WaitingForAHome.svelte';

export default {
  slug: 'foundations/waiting-for-a-home',
  title: 'Waiting for a home: enough places, and no family',
  description:
    'Why a child can wait for a family while approved foster places stand empty: say what you expect, then try it in a small model.',
  component: WaitingForAHome,
} satisfies Page;
