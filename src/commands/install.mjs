/**
 * Installs the packages of package-lock.json when they are not already there, and says nothing
 * otherwise. Runs before `npm start` and `npm test`, so it uses Node alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing packages …');
  const { status } = spawnSync('npm ci --include=dev --no-audit --no-fund', {
    cwd: root,
    shell: true,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see the messages of npm above.');
    process.exit(status ?? 1);
  }
}

/** npm keeps a lockfile of what it has installed, written last: the two must agree. */
function isInstalled() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(`${root}/package-lock.json`);
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
