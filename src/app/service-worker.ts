/**
 * Keeps the whole site on the visitor's device. The build puts `PRECACHE` in front of this file:
 * the version (a hash over every file's content) and the addresses of all that is kept, relative
 * to the site's top. Everything a version needs is fetched at once and served from the cache, so a
 * page never mixes two versions.
 */
declare const PRECACHE: { version: string; files: string[] };
declare const self: ServiceWorkerGlobalScope;

/** Caches of other sites on the same host carry other scopes, and are left alone. */
const prefix = `bend-the-curve ${self.registration.scope} `;
const current = prefix + PRECACHE.version;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(current).then((cache) =>
      // Past the browser's own cache, which may still hold the version before.
      cache.addAll(PRECACHE.files.map((file) => new Request(file, { cache: 'no-cache' }))),
    ),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clearOld().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

/** The version before is kept too: a page of it, open in another tab, may yet ask for its parts. */
async function clearOld() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const page = request.mode === 'navigate' ? new URL(request.url) : undefined;
  // A page read in an older version is looked for again before that version's is shown.
  const kept = await (page ? findIn(current, request.url) : find(request.url));
  if (kept) return kept;
  if (page && !page.pathname.endsWith('/')) {
    page.pathname += '/';
    if (await find(page.href)) return Response.redirect(page.href);
  }
  try {
    const response = await fetch(request);
    if (response.ok) {
      const cache = await caches.open(current);
      const address = request.url.replace(/[?#].*/, '');
      await cache.put(address, response.clone()).catch(() => undefined);
    }
    return response;
  } catch (error) {
    const older = page && (await findOlder(page.href));
    if (older) return older;
    const notFound = page && (await find(`${self.registration.scope}404.html`));
    if (!notFound) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/**
 * The kept answer, this version's first. A link's query is the page's affair, and hosts that vary
 * by origin would otherwise hide every script.
 */
async function find(url: string) {
  return (await findIn(current, url)) ?? (await findOlder(url));
}

async function findIn(name: string, url: string) {
  const cache = await caches.open(name);
  return cache.match(url, { ignoreSearch: true, ignoreVary: true });
}

async function findOlder(url: string) {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
  for (const name of older) {
    const response = await findIn(name, url);
    if (response) return response;
  }
  return undefined;
}

export {};
