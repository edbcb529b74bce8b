import './look.css';
import { hydrate } from 'svelte';
import type { Page } from '../pages/page';
import { keepOffline } from './offline';

const modules = import.meta.glob<Page | readonly Page[]>('../pages/*/page.ts', {
  import: 'default',
});

const target = document.querySelector<HTMLElement>('#page')!;
const { source, slug, root } = target.dataset as Record<'source' | 'slug' | 'root', string>;

// Only this page's own chunk is fetched; the document has asked for it ahead (modulepreload).
const page = [await modules[source]()].flat().find((candidate) => candidate.slug === slug)!;
hydrate(page.component, { target, props: { root, slug } });
target.dataset.alive = '';

if (import.meta.env.PROD) void keepOffline(root);
