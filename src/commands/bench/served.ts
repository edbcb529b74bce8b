import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview } from 'vite';

/** The project's top: the bundle of the commands lies in `.cache/commands/<name>`. */
export const root = join(import.meta.dirname, '../../..');
const base = '/bend-the-curve/';

/** An address with a site behind it. */
export interface Served {
  readonly address: string;
  close(): void;
}

/**
 * Path of a Chromium, found or installed as the browser tests do it, in a process of its own:
 * installers write to standard output, which belongs to the result.
 */
export function chromiumPath(): string {
  const finder = pathToFileURL(join(root, 'test/chromium.mjs')).href;
  const code = `const { findChromium } = await import(${JSON.stringify(finder)});
    console.log(findChromium());`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', process.stderr.fd],
  });
  if (status !== 0) throw new Error('no Chromium to measure in');
  return stdout.trim().split('\n').at(-1) as string;
}

/** Builds the site where it is missing or older than what it is made of. */
export function buildSite(): void {
  const built = join(root, 'dist/index.html');
  const made = existsSync(built) ? statSync(built).mtimeMs : 0;
  const of = ['src', 'models', 'datasets', 'public', 'vite.config.ts', 'package-lock.json'];
  if (of.every((path) => newest(join(root, path)) <= made)) return;
  console.error('building the site …');
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, BASE_PATH: base },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) throw new Error('the site could not be built');
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(
    ...files
      .filter((file) => file.isFile() && !relative(root, file.parentPath).includes('commands'))
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  );
}

/** The built site, as the browser tests serve it. */
export async function serveSite(): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'test/browser/serve.mjs')], {
    env: { ...process.env, PORT: String(port), BASE_PATH: base },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  const address = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return { address, close: () => void server.kill() };
    if (tries === 100) throw new Error('the site is not served');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The page of test/bench, which runs the engine without the site around it. */
export async function serveBenchPage(): Promise<Served> {
  const outDir = join(root, '.cache/bench');
  const common = { configFile: false, root: join(root, 'test/bench'), publicDir: false } as const;
  await build({
    ...common,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  cpSync(join(root, 'dist/data'), join(outDir, 'data'), { recursive: true });
  const port = await freePort();
  const server = await preview({
    ...common,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
