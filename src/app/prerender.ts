import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createServerModuleRunner,
  type BuildEnvironment,
  type Plugin,
  type Rolldown,
  type ViteBuilder,
  type ViteDevServer,
} from 'vite';
import { documentOf } from './document.ts';
import { writeServiceWorker } from './precache.ts';

type Server = typeof import('./server');

/**
 * Every page as a file of its own: prose that reads before any script has run, and links that need
 * no server. The site is built twice, for the browser and for rendering here; then each page is
 * written to `dist/<slug>/index.html`. The development server renders the same way, by request.
 *
 * @param base absolute path of the built site on its host, for 404.html
 */
export function prerender(base: string): Plugin {
  return {
    name: 'prerender',
    config: (_, { isPreview }) => ({
      appType: isPreview ? 'mpa' : 'custom',
      builder: {},
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: '../.cache/ssr',
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: join(import.meta.dirname, 'server.ts') },
          },
        },
      },
    }),
    configureServer: (server) => () => serveRendered(server),
    buildApp: { order: 'post', handler: (builder) => buildPages(builder, base) },
  };
}

async function buildPages(builder: ViteBuilder, base: string) {
  const { client, ssr } = builder.environments as Record<'client' | 'ssr', BuildEnvironment>;
  const chunks = chunksOf(await builder.build(client));
  await builder.build(ssr);

  const { root } = builder.config;
  const dist = join(root, client.config.build.outDir);
  const rendered = join(root, ssr.config.build.outDir);
  const { pages, renderPage }: Server = await import(
    pathToFileURL(join(rendered, 'server.js')).href
  );
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const entry of pages) {
    const { slug, still } = entry.page;
    const missing = slug === '404';
    const way = missing ? base : '../'.repeat(slug.split('/').filter(Boolean).length) || './';
    const preload = still ? [] : importsOf(join(root, 'app', entry.source), chunks);
    const html = documentOf({ template, root: way, preload, ...(await renderPage(entry, way)) });
    if (/file:\/\//.test(html)) throw new Error(`${slug}: an address of this machine in the page`);
    const folder = missing ? dist : join(dist, slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, missing ? '404.html' : 'index.html'), html);
  }
  rmSync(rendered, { recursive: true });
  // No browser fetches the chunk of a page that stays still: it gave its styles.
  const still = pages
    .filter(({ page }) => page.still)
    .flatMap(({ page, source }) => [
      `${page.slug}/index.html`,
      ...importsOf(join(root, 'app', source), chunks).slice(0, 1),
    ]);
  await writeServiceWorker(dist, join(root, 'app/service-worker.ts'), still);
}

type Output = Awaited<ReturnType<ViteBuilder['build']>>;

function chunksOf(output: Output): Rolldown.OutputChunk[] {
  if (!('output' in output)) throw new Error('expected one finished build');
  return output.output.filter((part) => part.type === 'chunk');
}

/** Files of a module's chunk and of all it imports at once: known here, so fetched in parallel. */
function importsOf(module: string, chunks: readonly Rolldown.OutputChunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const start = chunks.find((chunk) => chunk.moduleIds.includes(module));
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    byName.get(name)?.imports.forEach(visit);
  };
  if (start) visit(start.fileName);
  return [...found];
}

function serveRendered(server: ViteDevServer) {
  const runner = createServerModuleRunner(server.environments.ssr);
  const { root } = server.config;
  server.middlewares.use((request, response, next) => {
    const render = async () => {
      const url = request.originalUrl ?? '/';
      const slug = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(
        /^\/|\/$/g,
        '',
      );
      const { pages, renderPage }: Server = await runner.import('/app/server.ts');
      const found = pages.find(({ page }) => page.slug === slug);
      const entry = found ?? pages.find(({ page }) => page.slug === '404')!;
      const { head, body } = await renderPage(entry, '/');
      const html = readFileSync(join(root, 'index.html'), 'utf8')
        .replace('<!--head-->', () => head)
        .replace('<!--body-->', () => body);
      response.statusCode = found ? 200 : 404;
      response.setHeader('content-type', 'text/html');
      response.end(await server.transformIndexHtml(url, html));
    };
    render().catch(next);
  });
}
