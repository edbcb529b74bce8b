import { leverPageOf, leverPages } from '../../../models/childrens-care/lever-pages';
import type { Page } from '../page';
import Lever from './Lever.svelte';

/** What the small model says is worked out when the site is built; browsers load none of it. */
async function prepare(slug: string): Promise<unknown> {
  const page = leverPageOf(slug.slice('levers/'.length));
  if (page?.small.kind !== 'model') return undefined;
  const { firstAnswers } = await import('../../state/small-at-build');
  return firstAnswers(page.small, page.failure);
}

/** A page for each lever, simulated or explained. */
export default leverPages.map(({ key, name, inShort }) => ({
  slug: `levers/${key}`,
  title: name,
  description: inShort,
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: Lever,
})) satisfies readonly Page[];
