import { serveThread } from '../engine/threads';

serveThread();

/** The file of a thread: other commands start it, nobody calls it. */
export function main(): number {
  console.error('thread is started by other commands');
  return 2;
}
