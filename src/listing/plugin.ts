import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const own = '\0virtual:listing';
const here = fileURLToPath(new URL('.', import.meta.url));
const models = fileURLToPath(new URL('../../models/', import.meta.url));

/**
 * Vite plugin: `virtual:listing` is the model, traced and read when the site is built, as data. A
 * page that shows equations ships neither the equations' machinery nor a compiler.
 */
export default function modelListing(): Plugin {
  return {
    name: 'model-listing',
    resolveId: { filter: { id: /^virtual:listing$/ }, handler: () => own },
    load: {
      filter: { id: new RegExp(`^${own}$`) },
      async handler() {
        const { module, dependencies } = await runnerImport<typeof import('./listing')>(
          `${here}listing.ts`,
          { configFile: false, root: here, logLevel: 'error' },
        );
        for (const file of dependencies) this.addWatchFile(file);
        for (const file of module.sourceFiles().keys())
          this.addWatchFile(`${models}childrens-care/${file}`);
        const data = JSON.stringify(module.listing());
        return `export const listing = JSON.parse(${JSON.stringify(data)});`;
      },
    },
  };
}
