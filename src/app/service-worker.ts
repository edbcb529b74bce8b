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
  const kept = await find(request.url);
  if (kept) return kept;
  const page = request.mode === 'navigate' ? new URL(request.url) : undefined;
  if (page && !page.pathname.endsWith('/')) {
    page.pathname += '/';
    if (await find(page.href)) return Response.redirect(page.href);
  }
  try {
    const response = await fetch(request);
    if (response.ok && !page) {
      const cache = await caches.open(current);
      await cache.put(request, response.clone()).catch(() => undefined);
    }
    return response;
  } catch (error) {
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
  const how = { ignoreSearch: true, ignoreVary: true };
  const cache = await caches.open(current);
  return (await cache.match(url, how)) ?? (await findOlder(url, how));
}

async function findOlder(url: string, how: CacheQueryOptions) {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
  for (const name of older) {
    const response = await (await caches.open(name)).match(url, how);
    if (response) return response;
  }
  return undefined;
}

export {};
