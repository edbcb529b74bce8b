import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformWithOxc } from 'vite';

const NAME = 'service-worker.js';

/** The list of all files of the site, for those who host it elsewhere. */
const LIST = 'site-files.json';

/** Of no use to a visitor: the worker itself, and the picture that other sites show of this one. */
const LEFT_OUT = [NAME, LIST, 'preview.png'];

/** Kept as it is asked for: each visitor looks at few places' past forecasts. */
const PAST = /^assets\/past\/(?!E92000001)/;

/** Data beyond this many compressed bytes is kept as it is asked for, not on the first visit. */
const DATA_BUDGET = 400_000;

/**
 * Writes the built site's service worker, with the list of what it keeps in front of it. The files
 * of `onceRead` are not in it: the worker keeps each when it has been read.
 */
export async function writeServiceWorker(
  dist: string,
  source: string,
  onceRead: readonly string[],
) {
  const precache = precacheOf(dist, onceRead);
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  // A module to the type checker, a plain script to browsers that know no module workers.
  const script = code.replace(/^export \{\};?$/m, '');
  writeFileSync(join(dist, NAME), `const PRECACHE = ${JSON.stringify(precache)};\n${script}`);
  writeFileSync(join(dist, LIST), JSON.stringify(filesOf(dist)));
}

function precacheOf(dist: string, onceRead: readonly string[]) {
  const all = filesOf(dist).filter((file) => !LEFT_OUT.includes(file));
  const data = all.filter((file) => file.startsWith('data/'));
  const dataSize = data.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
    0,
  );
  const later = (file: string) =>
    PAST.test(file) || onceRead.includes(file) || (dataSize > DATA_BUDGET && data.includes(file));
  const kept = all.filter((file) => !later(file));
  const hash = createHash('sha256');
  for (const file of all) hash.update(`${file}\n`).update(readFileSync(join(dist, file)));
  return {
    version: hash.digest('hex').slice(0, 16),
    files: kept.map((file) => `./${file.replace(/(^|\/)index\.html$/, '$1')}`),
  };
}

function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true })
    .map(String)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dist, file)).isFile())
    .toSorted();
}
