import type { Page } from '../page';
import HaveYourSay from './HaveYourSay.svelte';

export default {
  slug: 'have-your-say',
  title: 'Have your say',
  description:
    'Councils ask residents what should be done for children, and residents answer. Nothing is sent by this site.',
  menu: 'Have your say',
  order: 9,
  component: HaveYourSay,
} satisfies Page;
