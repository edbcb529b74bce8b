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
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const inside = path.startsWith(server.config.base)
          ? path.slice(server.config.base.length)
          : '';
        if (!inside.startsWith('data/')) return next();
        packed().then((all) => {
          const file = all.get(inside);
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json');
          response.end(file ?? '{}');
        }, next);
      });
    },
  };
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
