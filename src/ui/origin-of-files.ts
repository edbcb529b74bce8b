import { getContext, setContext } from 'svelte';
import type { Origin } from '../saving/words';

/** What a page's files are made from, asked when one is saved. */
export interface OriginOfFiles {
  /** Undefined until the page's figures are here. */
  readonly origin: Origin | undefined;
  /** What is shown belongs to that origin: no run is on its way and nothing is being dragged. */
  readonly settled: boolean;
}

const KEY = Symbol('origin of files');

/** Called by a page as it is made: tells all its charts and tables. */
export function tellOrigin(now: () => OriginOfFiles): void {
  setContext(KEY, now);
}

/** Called by a component as it is made; undefined on a page without a scenario. */
export function originOfFiles(): (() => OriginOfFiles) | undefined {
  return getContext(KEY);
}
