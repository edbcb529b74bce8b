import type { Page } from '../page';
import Consultation from './Consultation.svelte';

const prepare = async (): Promise<unknown> => (await import('./example')).example();

export default {
  slug: 'consultation',
  title: 'Have your say on help for children',
  description:
    'Read what a council asks about help for children, see what each choice could mean, and answer it. Nothing is sent by this site.',
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: Consultation,
} satisfies Page;
