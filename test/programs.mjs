/** Programs that tests need beside Node: looked for, and installed where they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program that a variable of the environment names; throws where it does not start.
 * @param ask what it answers by its version
 */
export function named(variable, ask = '--version') {
  const path = process.env[variable];
  if (path && !starts(path, ask)) throw new Error(`${variable} names nothing that starts: ${path}`);
  return path || undefined;
}

/** The first program that starts: at one of the paths, or by one of the names on the PATH. */
export function found(names, paths, ask = '--version') {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...onPath].find((path) => existsSync(path) && starts(path, ask));
}

/** Windows programs print no version and would open a window, so there the file must do. */
function starts(path, ask) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, [ask], { timeout: 20_000 }).status === 0;
}

/**
 * Installs by the first of the installers that is here and gets to its end.
 * @param what its name, for the reader of the log
 * @param installers pairs of a program and its steps, each a list of arguments
 */
export function installBySystem(what, installers) {
  const superuser = process.getuid?.() === 0;
  return installers.some(([program, steps]) => {
    if (spawnSync(program, ['--version']).error) return false;
    console.log(`Installing the system’s ${what} with ${program} …`);
    const own = superuser || program === 'brew';
    return steps
      .map((args) => (own ? run(program, args) : run('sudo', ['-n', program, ...args])))
      .at(-1);
  });
}

/** Runs a program to its end; whether it went well. */
export function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
