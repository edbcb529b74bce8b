/**
 * A LibreOffice for the tests of saved spreadsheets: the one `LIBREOFFICE_PATH` names, else one on
 * the machine, else one installed by the system.
 */
import { join } from 'node:path';
import { found, installBySystem, named } from './programs.mjs';

const names = ['soffice', 'libreoffice', 'localc'];

const usual = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/usr/lib/libreoffice/program/soffice',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)']
    .flatMap((name) => process.env[name] ?? [])
    .map((folder) => join(folder, 'LibreOffice/program/soffice.exe')),
];

/** Ways to install one, tried in turn where the program exists. */
const installers = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui']]],
  ['dnf', [['install', '-y', 'libreoffice-calc']]],
  ['apk', [['add', 'libreoffice-calc']]],
  ['pacman', [['-Sy', '--noconfirm', 'libreoffice-still']]],
  ['brew', [['install', '--cask', 'libreoffice']]],
];

/** Path of a LibreOffice that starts, installed if need be; throws one clear line where none can be. */
export function findLibreOffice() {
  const find = () => found(names, usual);
  return (
    named('LIBREOFFICE_PATH') ??
    find() ??
    (installBySystem('LibreOffice', installers) ? find() : undefined) ??
    missing()
  );
}

function missing() {
  throw new Error(
    'No LibreOffice found and none could be installed: install one and set LIBREOFFICE_PATH to it.',
  );
}
