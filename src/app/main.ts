import './look.css';
import { hydrate } from 'svelte';
import type { Page } from '../pages/page';
import { keepOffline } from './offline';

const modules = import.meta.glob<Page | readonly Page[]>('../pages/*/page.ts', {
  import: 'default',
});

const target = document.querySelector<HTMLElement>('#page')!;
const { source = '', slug = '', root = '', prepared = 'null' } = target.dataset;

// Only this page's own chunk is fetched; the document has asked for it ahead (modulepreload). A
// page that stays still names no source.
if (source) {
  const page = [await modules[source]()].flat().find((candidate) => candidate.slug === slug)!;
  const loaded = await page.load?.(slug);
  const props = { root, slug, prepared: JSON.parse(prepared) as unknown, loaded };
  hydrate(page.component, { target, props });
}
target.dataset.alive = '';

// The link's fragment holds what the reader has chosen, so skipping to the content leaves it alone.
document.querySelector('.skip-link')!.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')!.focus();
});

// Another page opens on the same place and the same changes: the link of a scenario and a room's
// session go with the reader, and what else a page has there does not.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (!link || link.hash || link.origin !== location.origin) return;
  const carried = location.hash.replace(/^#(?!v(?:=|%3D)\d).*?(?=~room=|$)/, '');
  if (carried && link.getAttribute('href')?.startsWith(root)) link.hash = carried;
});

// A page of a room's session says so; the session's own page does without.
if (location.hash.includes('~room=') && slug !== 'session/run') {
  const { showBar } = await import('../pages/session-run/show-bar');
  showBar(document.querySelector('#main')!, root);
}

if (import.meta.env.PROD) void keepOffline(root);
