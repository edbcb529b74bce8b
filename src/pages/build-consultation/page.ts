import type { Page } from '../page';
import BuildConsultation from './BuildConsultation.svelte';

export default {
  slug: 'have-your-say/build',
  title: 'Build a consultation',
  description:
    'Council officers write down choices for children’s services, see what each could mean, and publish them as a file, a link or a folder to host.',
  component: BuildConsultation,
} satisfies Page;
