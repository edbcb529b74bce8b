import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { prerender } from './src/app/prerender.ts';
import publishedData from './src/data/emit.ts';
import lean from './src/listing/lean.ts';
import modelListing from './src/listing/plugin.ts';

/**
 * The built site holds only relative addresses, so one `dist/` works under any path of any host.
 * `BASE_PATH` (default `/`) is needed by 404.html alone, which a host shows at any depth.
 */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../.cache/vite',
  plugins: [
    svelte({ configFile: false }),
    publishedData(),
    modelListing(),
    prerender(process.env.BASE_PATH ?? '/'),
  ],
  worker: { format: 'es', plugins: () => [lean()] },
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Each document names what its page needs: the entry need not hold a list for all of them.
      resolveDependencies: (_, needed, { hostId }) =>
        /index-[\w-]+\.js$/.test(hostId) ? [] : needed,
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // A file a place, fetched when the place is looked at: they stand apart from the program.
        chunkFileNames: ({ facadeModuleId }) =>
          /back-test\/places\//.test(facadeModuleId ?? '')
            ? 'assets/past/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    name: 'node',
    root: fileURLToPath(new URL('.', import.meta.url)),
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // Property tests run every council: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
