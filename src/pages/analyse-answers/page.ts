import type { Page } from '../page';
import AnalyseAnswers from './AnalyseAnswers.svelte';

export default {
  slug: 'have-your-say/analyse',
  title: 'Count the answers',
  description:
    'Officers open the answers to a consultation as files or codes and see what people chose and why. All of it is counted on their own device.',
  component: AnalyseAnswers,
} satisfies Page;
