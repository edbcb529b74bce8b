import type { Page } from '../page';
import Glossary from './Glossary.svelte';

export default {
  slug: 'glossary',
  title: 'What the words mean',
  description:
    'The words of children’s social care, of forecasts, of evidence and of money, each in one or two plain sentences.',
  component: Glossary,
} satisfies Page;
