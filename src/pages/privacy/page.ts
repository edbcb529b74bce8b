import type { Page } from '../page';
import Privacy from './Privacy.svelte';

export default {
  slug: 'privacy',
  title: 'Privacy',
  description:
    'What this site knows of you (nothing), what stays on your device if you ask for it, how to forget it, and what a host may log.',
  component: Privacy,
} satisfies Page;
