/**
 * A `pdftotext` for the tests of paper: the one `PDFTOTEXT_PATH` names, else one on the machine, else
 * one installed by the system.
 */
import { found, installBySystem, named } from './programs.mjs';

/** Ways to install one, tried in turn where the program exists. */
const installers = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'poppler-utils']]],
  ['dnf', [['install', '-y', 'poppler-utils']]],
  ['apk', [['add', 'poppler-utils']]],
  ['pacman', [['-Sy', '--noconfirm', 'poppler']]],
  ['brew', [['install', 'poppler']]],
];

/** Path of a pdftotext that starts, installed if need be; throws one clear line where none can be. */
export function findPdfToText() {
  const find = () => found(['pdftotext', 'pdftotext.exe'], [], '-v');
  const path =
    named('PDFTOTEXT_PATH', '-v') ??
    find() ??
    (installBySystem('Poppler', installers) ? find() : undefined);
  if (path) return path;
  throw new Error(
    'No pdftotext found and none could be installed: install Poppler’s and set PDFTOTEXT_PATH to it.',
  );
}
