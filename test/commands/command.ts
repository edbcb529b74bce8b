import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/project-files';

/** Runs a headless command as an analyst would and gives what it said and how it ended. */
export function command(name: string, ...given: string[]) {
  const script = join(root, 'src/commands/run.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, ...given], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The one JSON object that a command prints. */
export function answerOf(name: string, ...given: string[]) {
  const { status, stdout, stderr } = command(name, ...given);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  if (stdout.trimEnd().includes('\n')) throw new Error(`${name} printed more than one line`);
  return JSON.parse(stdout);
}
