/**
 * A Chromium for the browser tests: the one `CHROMIUM_PATH` names, else Playwright's own, else one
 * on the machine, else one installed by Playwright, else one installed by the system.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** Ways to install one, tried in turn where the program exists. */
const installers = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', 'chromium']]],
  ['pacman', [['-Sy', '--noconfirm', 'chromium']]],
];

/** Path of a Chromium that starts, installed if need be; throws one clear line where none can be. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${named}`);
  }
  return found() ?? (installByPlaywright() || installBySystem() ? found() : undefined) ?? missing();
}

function found() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...usual].find(
    (path) => existsSync(path) && starts(path),
  );
}

/** Windows browsers print no version and would open a window, so there the file must do. */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installByPlaywright() {
  console.log('No Chromium found: installing Playwright’s …');
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']) && found() !== undefined;
}

function installBySystem() {
  const superuser = process.getuid?.() === 0;
  return installers.some(([program, steps]) => {
    if (spawnSync(program, ['--version']).error) return false;
    console.log(`Installing the system’s Chromium with ${program} …`);
    return steps
      .map((args) => (superuser ? run(program, args) : run('sudo', ['-n', program, ...args])))
      .at(-1);
  });
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function missing() {
  throw new Error(
    'No Chromium found and none could be installed: install one and set CHROMIUM_PATH to it.',
  );
}
