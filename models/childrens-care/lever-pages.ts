import type { LeverPage } from './lever-page';

const found = import.meta.glob<LeverPage>('./levers/*/page.ts', { eager: true, import: 'default' });

/** A page and its folder's name, which is the lever's key where there is a lever. */
export interface FoundPage extends LeverPage {
  readonly key: string;
}

/** Every page of a lever, simulated or explained, in the order of the evidence library. */
export const leverPages: readonly FoundPage[] = Object.entries(found)
  .map(([path, page]) => ({ ...page, key: path.split('/')[2] }))
  .sort((a, b) => (a.library[0] < b.library[0] ? -1 : 1));
