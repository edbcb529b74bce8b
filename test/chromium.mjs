/**
 * A Chromium for the browser tests: the one `CHROMIUM_PATH` names, else Playwright's own, else one
 * on the machine, else one installed by Playwright, else one installed by the system.
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { found, installBySystem, named, run } from './programs.mjs';

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
  const find = () => found(names, [chromium.executablePath(), ...usual]);
  return (
    named('CHROMIUM_PATH') ??
    find() ??
    (installByPlaywright() ? find() : undefined) ??
    (installBySystem('Chromium', installers) ? find() : undefined) ??
    missing()
  );
}

function installByPlaywright() {
  console.log('No Chromium found: installing Playwright’s …');
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function missing() {
  throw new Error(
    'No Chromium found and none could be installed: install one and set CHROMIUM_PATH to it.',
  );
}
