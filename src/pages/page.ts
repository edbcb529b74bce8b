import type { Component } from 'svelte';

/** What every page's component is given. */
export interface PageProps {
  /**
   * The way from this page to the top of the site, ending in "/": every link to another page and
   * every address fetched starts with it (`href="{root}levers/"`).
   */
  root: string;
  /** The page's own slug: tells apart the pages that one folder makes. */
  slug: string;
  /** What `prepare` gave when the site was built. */
  prepared?: unknown;
  /** What `load` gave. */
  loaded?: unknown;
}

/**
 * A page. Each folder `src/pages/<name>/` has a `page.ts` whose default export is a page or, where
 * one component serves many (a page a lever), a list of them. It is found, never registered. The
 * page is rendered to `dist/<slug>/index.html` when the site is built and comes to life in the
 * browser, so its component must give the same first render in both: nothing read from `window`,
 * the link or storage before it is mounted.
 */
export interface Page {
  /** Path below the top of the site, without slashes at its ends; "" is home. */
  slug: string;
  title: string;
  /** One sentence for search results and link previews. */
  description: string;
  /** Label in the menu; a page without one is reached from other pages. */
  menu?: string;
  /** Place in the menu, lowest first. */
  order?: number;
  /**
   * Nothing on it answers: it stays as rendered and loads no script of its own. Pages by the dozen
   * are such, and are kept on the visitor's device once they have been read, not before.
   */
  still?: true;
  /**
   * Works out, when the site is built, what the first render shows: plain data that stands in the
   * document and is handed to the component there and in the browser. Left out of what browsers load.
   */
  prepare?: (slug: string) => Promise<unknown>;
  /** Fetches, before the component comes to life, what is this page's alone of the many it serves. */
  load?: (slug: string) => Promise<unknown>;
  component: Component<PageProps>;
}
