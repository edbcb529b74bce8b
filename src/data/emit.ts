import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

type Files = ReadonlyMap<string, string>;

/**
 * Vite plugin: writes the packed figures under `data/` of the built site and serves the same in
 * development. The datasets are read when first wanted, and again after one of them changes.
 */
export default function publishedData(): Plugin {
  let files: Promise<Files> | undefined;
  const packed = () => (files ??= pack());
  return {
    name: 'published-data',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, source] of await packed()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.watcher.add(datasets);
      server.watcher.on('change', (path) => {
        if (path.startsWith(datasets)) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const file = fileOf(request.url ?? '/', server.config.base);
        if (!file.startsWith('data/')) return next();
        return packed().then((all) => {
          response.statusCode = all.has(file) ? 200 : 404;
          response.setHeader('Content-Type', 'application/json');
          return response.end(all.get(file) ?? '{}');
        }, next);
      });
    },
  };
}

/** The file of the site that an address names, "" outside the site. */
function fileOf(address: string, base: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  return pathname.startsWith(base) ? pathname.slice(base.length) : '';
}

const datasets = fileURLToPath(new URL('../../datasets/', import.meta.url));

/** Runs pack.ts through Vite, which finds the datasets; a configuration is loaded without it. */
async function pack(): Promise<Files> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const { module } = await runnerImport<typeof import('./pack')>(`${here}pack.ts`, {
    configFile: false,
    root: here,
    logLevel: 'error',
  });
  return module.packedFiles();
}
