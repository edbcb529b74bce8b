// Writes data.csv of every dataset, or of those named, from the folder holding the publishers'
// tables: node datasets/build.mjs <folder> [name…]
import { readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const [folder, ...named] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'la_lookup.csv'))) {
  console.error(
    'usage: node datasets/build.mjs <folder holding la_lookup.csv and the rest> [name…]',
  );
  process.exit(1);
}

const load = async (path) =>
  (await runnerImport(path, { configFile: false, root: here, logLevel: 'error' })).module;
const { publishedTables } = await load(join(here, 'published-tables.ts'));
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'build.ts')));
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`no such dataset: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(1);
}

for (const name of named.length ? named : all) {
  const { default: build } = await load(join(here, name, 'build.ts'));
  const text = build(publishedTables(resolve(folder)));
  writeFileSync(join(here, name, 'data.csv'), text);
  console.error(`${name}: ${text.split('\n').length - 2} rows`);
}
