/**
 * Runs a headless command: `node src/commands/run.mjs <name> [arguments]` calls `main(arguments)` of
 * `src/commands/<name>.ts` and exits with the number it gives (0 when none). Standard output
 * belongs to the command alone.
 *
 * The commands are bundled as the site is, so that they run the same code at full speed. The bundle
 * is kept in `.cache` until a source changes. Files beside each other here stay beside each other
 * there: a command starts a thread with `new URL('./<other>.js', import.meta.url)`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache/commands');

const names = readdirSync(join(root, 'src/commands'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const [name, ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`unknown command: ${name ?? '(none)'}; known: ${names.join(', ')}`);
  process.exit(2);
}

const bundle = join(cache, fingerprint());
if (!existsSync(bundle)) await build(bundle);
const { main } = await import(pathToFileURL(join(bundle, `${name}.js`)).href);
process.exitCode = (await main(args)) ?? 0;

/** Changes with any source a command may be made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'models', 'datasets', 'package-lock.json']) {
    const path = join(root, folder);
    const files = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true });
    for (const file of files.map(String).toSorted()) {
      const { size, mtimeMs } = statSync(join(path, file));
      hash.update(`${folder}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds beside the place it is kept, then moves it there: another run never sees half of it. */
async function build(outDir) {
  const { build } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  const draft = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root: join(root, 'src'),
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ configFile: false })],
    build: {
      ssr: true,
      outDir: draft,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((entry) => [entry, join(root, `src/commands/${entry}.ts`)]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  if (existsSync(outDir)) rmSync(draft, { recursive: true });
  else renameSync(draft, outDir);
  const age = (folder) => Date.now() - statSync(join(cache, folder)).mtimeMs;
  for (const folder of readdirSync(cache)) {
    if (age(folder) > 86_400_000) rmSync(join(cache, folder), { recursive: true, force: true });
  }
}
