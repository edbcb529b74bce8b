import type { Consultation } from '../../consultation/consultation';
import { escaped, marked, readingPage } from './reading-page';

/** Files fetched at a time. */
const AT_ONCE = 6;

/** What is in no folder to be hosted: a page that knows where it stood, and pictures of this site. */
const LEFT_OUT = new Set(['404.html', 'preview.png', 'site-files.json']);

const DEFAULT_WORKER = 'service-worker.js';
const RESIDENTS = 'consultation/index.html';

interface Asked {
  /** The way from the page to the top of the site, ending in "/". */
  readonly root: string;
  readonly consultation: Consultation;
  /** The consultation's file. */
  readonly text: string;
  /** How to host it. */
  readonly guide: string;
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/**
 * The whole site with a consultation at its top, zipped. Rejects when a file cannot be fetched, with
 * an AbortError when aborted.
 */
export async function hostFolder(asked: Asked): Promise<Blob> {
  const { root, signal, onProgress } = asked;
  const list: unknown = await (await fetched(`${root}site-files.json`, signal)).json();
  const paths = (Array.isArray(list) ? list : []).filter(
    (path): path is string => typeof path === 'string' && isOwn(path) && !LEFT_OUT.has(path),
  );
  if (paths.length === 0) throw new Error('no list of files');
  const files = new Map<string, Uint8Array>();
  const waiting = paths.slice();
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await fetched(root + path.replace(/(^|\/)index\.html$/, '$1'), signal);
      files.set(path, new Uint8Array(await response.arrayBuffer()));
      onProgress(files.size / paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const { zipOf } = await import('../../saving/zip');
  return zipOf(withConsultation(files, asked));
}

/** The files of the site with those of a consultation put in. */
export function withConsultation(
  site: ReadonlyMap<string, Uint8Array>,
  { consultation, text, guide }: Pick<Asked, 'consultation' | 'text' | 'guide'>,
): ReadonlyMap<string, Uint8Array> {
  const bytes = (words: string) => new TextEncoder().encode(words);
  const files = new Map(site);
  const change = (path: string, into: (text: string) => string) => {
    const file = site.get(path);
    if (file) files.set(path, bytes(into(new TextDecoder().decode(file))));
  };
  files.set('index.html', bytes(readingPage(consultation, 'consultation/')));
  files.set('consultation.json', bytes(text));
  files.set('how-to-host.txt', bytes(guide));
  change(RESIDENTS, (page) => withoutScripts(page, consultation));
  change(DEFAULT_WORKER, (script) => workerFor(script, consultation.edition));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The residents' page, with the consultation where it showed the example to readers without scripts. */
export function withoutScripts(page: string, consultation: Consultation): string {
  const found = /(<noscript>)[\s\S]*?(<\/noscript>)/.exec(page);
  if (!found) throw new Error('the residents’ page has no part for readers without scripts');
  const told = `<h2>${escaped(consultation.title)}</h2>\n<div class="prose">\n${marked(consultation)}\n</div>`;
  return page.replace(found[0], () => `${found[1]}${told}${found[2]}`);
}

/**
 * The service worker of a site that carries an edition: visitors' devices then take it for a newer
 * version, and fetch the consultation anew.
 */
export function workerFor(script: string, edition: string): string {
  const found = /^const PRECACHE = (\{.*\});$/m.exec(script);
  if (!found) throw new Error('the service worker has no list');
  const { version, files } = JSON.parse(found[1]) as { version: string; files: string[] };
  const kept = files.filter((file) => !LEFT_OUT.has(file.replace('./', '')));
  const list = JSON.stringify({ version: `${version}-${edition}`, files: kept });
  return script.replace(found[0], () => `const PRECACHE = ${list};`);
}

/** A path below the site's top and nothing else. */
const isOwn = (path: string) =>
  /^[\w.@-]+(\/[\w.@-]+)*$/.test(path) && !path.split('/').includes('..');

async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response;
}
