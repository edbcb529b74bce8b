import type { LeverPage } from '../../../models/childrens-care/lever-page';
import type { Page } from '../page';
import Lever from './Lever.svelte';

const found = import.meta.glob<LeverPage>('../../../models/childrens-care/levers/*/page.ts', {
  import: 'default',
});
const keyOf = (path: string) => path.split('/').at(-2) ?? '';
const prefix = 'levers/';

/** The words of one lever's page: a browser fetches no other. */
const load = (slug: string): Promise<unknown> => {
  const path = Object.keys(found).find((each) => prefix + keyOf(each) === slug);
  return path ? found[path]() : Promise.resolve(undefined);
};

/** Title and sentence are in the document already when a browser asks for the page. */
const bare = Object.keys(found).map((path) => ({ key: keyOf(path), name: '', inShort: '' }));
const told = import.meta.env.SSR
  ? (await import('../../../models/childrens-care/lever-pages')).leverPages
  : bare;
const prepare = async (slug: string): Promise<unknown> =>
  (await import('./prepared')).preparedFor(slug.slice(prefix.length));

/** A page for each lever, simulated or explained. */
export default told.map(({ key, name, inShort }) => ({
  slug: prefix + key,
  title: name,
  description: inShort,
  load,
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: Lever,
})) satisfies readonly Page[];
