import type { Page } from '../page';
import ClaimChecker from './ClaimChecker.svelte';

export default {
  slug: 'claim-checker',
  title: 'Ask what stands behind a claim',
  description:
    'Type in a claim about children’s care and see what would have happened anyway, what is counted twice, what could be cash and what to ask.',
  component: ClaimChecker,
} satisfies Page;
