import { programmes } from '../../../evidence/programmes';
import type { Page } from '../page';
import Programme from './Programme.svelte';

/** A page for each programme. */
export default programmes.map(({ slug, name, place, done }) => ({
  slug: `evidence/${slug}`,
  title: `${name}, ${place}`,
  description: done,
  still: true,
  component: Programme,
})) satisfies readonly Page[];
