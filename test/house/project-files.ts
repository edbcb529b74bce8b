import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

const made = new Set(['node_modules', '.git', '.cache', '.out', 'dist']);

/** Paths of all files of the project below a folder, from the project's top, with "/". */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every source file that holds code: TypeScript, Svelte, scripts of Node. */
export const sources = ['src', 'models', 'datasets', 'evidence', 'test']
  .flatMap(filesBelow)
  .filter((path) => /\.(ts|svelte|mjs)$/.test(path));

/** The code of a source file; of a component, its scripts. */
export function scriptOf(path: string): string {
  const text = textOf(path);
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
    .map(([, script]) => script)
    .join('\n');
}
