import { parentPort, Worker } from 'node:worker_threads';
import { expose, transfer, wrap, type Endpoint } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { desk, type Desk } from './desk';
import { failure, type Hand } from './hand';
import { WorkerFault } from './runner';
import { served } from './served';

/** Starts a Node thread from the bundled file that calls `serveThread`. */
export function threadHand(file: URL): Hand {
  const worker = new Worker(file);
  const { failed, fail } = failure();
  worker.once('error', (error) => fail(new WorkerFault(String(error))));
  worker.unref();
  const endpoint = nodeEndpoint(worker) as Endpoint;
  return { desk: wrap<Desk>(endpoint), failed, end: () => void worker.terminate() };
}

/** What the thread's file does: answers as a desk. */
export function serveThread(): void {
  if (parentPort) expose(served(desk(), transfer), nodeEndpoint(parentPort) as Endpoint);
}
