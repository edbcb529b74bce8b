import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { version } from '../../package.json';
import type { Page } from '../pages/page';
import Shell from './Shell.svelte';

const modules = import.meta.glob<Page | readonly Page[]>('../pages/*/page.ts', {
  eager: true,
  import: 'default',
});

/** Every page of the site, with the module it comes from, as the browser's registry names it. */
export const pages = Object.entries(modules)
  .flatMap(([source, found]) => [found].flat().map((page) => ({ source, page: page as Page })))
  .toSorted((a, b) => (a.page.order ?? Infinity) - (b.page.order ?? Infinity) || 0);

const menu = pages.flatMap(({ page: { slug, menu: label } }) => (label ? [{ slug, label }] : []));

/**
 * The document's head and body for one page, `root` being the way from it to the site's top. Only
 * the page itself comes to life in the browser; the shell around it stays as rendered here.
 */
export async function renderPage({ source, page }: (typeof pages)[number], root: string) {
  const { slug, title, description, still, prepare, load } = page;
  const prepared = await prepare?.(slug);
  const loaded = await load?.(slug);
  const inner = await render(page.component, { props: { root, slug, prepared, loaded } });
  const alive = still ? '' : `data-source="${source}" `;
  const data = prepared === undefined ? '' : ` data-prepared="${escape(JSON.stringify(prepared))}"`;
  const attributes = `${alive}data-slug="${slug}" data-root="${root}"${data}`;
  const children = createRawSnippet(() => ({
    render: () => `<div id="page" ${attributes}>${inner.body}</div>`,
  }));
  const shell = await render(Shell, { props: { root, slug, menu, version, children } });
  const head = [
    `<title>${escape(slug === '' ? title : `${title} · Bend the Curve`)}</title>`,
    `<meta name="description" content="${escape(description)}" />`,
    inner.head,
    shell.head,
  ];
  return { head: head.join('\n'), body: shell.body };
}

function escape(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
