import { Analyser, type Analysis } from './analysis';
import type { Consultation } from './consultation';
import { LARGEST_GIVEN } from './intake';
import type { Said } from './tally';

/*
 * Counts responses beside the page. It is told the consultation, then files in lots, then that there
 * are no more; it tells how many it has read, and at the end what came of them. What people wrote
 * follows lot by lot, each when it is asked for: so it never stands in memory three times over.
 */

/** A file and its name with its folders. */
export interface Handed {
  readonly name: string;
  readonly file: Blob;
}

export type Told =
  | { readonly kind: 'start'; readonly consultation: Consultation; readonly late: boolean }
  | { readonly kind: 'files'; readonly files: readonly Handed[] }
  | { readonly kind: 'end' }
  /** The page has taken in what it was told last. */
  | { readonly kind: 'more' };

export type Telling =
  | { readonly kind: 'read'; readonly files: number }
  /** What came of them, without what people wrote, which follows in lots. */
  | { readonly kind: 'counted'; readonly analysis: Analysis }
  | { readonly kind: 'said'; readonly said: readonly Said[] }
  | { readonly kind: 'done' };

/** Files that are read at once: reading is mostly waiting. */
const AT_ONCE = 24;
/** Texts told at once: the page reads each lot in one go. */
const SAID_AT_ONCE = 250;
/** Milliseconds between two words of how far it is. */
const PACE = 100;

let analyser: Analyser | undefined;
let read = 0;
let told = 0;
/** What people wrote and the page has not been told, in its order. */
let unsaid: Said[] = [];
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  queue = queue.then(() => take(data));
});

async function take(message: Told): Promise<void> {
  if (message.kind === 'start') analyser = new Analyser(message.consultation, message.late);
  else if (message.kind === 'files') await readAll(message.files);
  else if (message.kind === 'more') tellMore();
  else if (analyser) tellCounted(analyser.done());
}

function tellCounted({ tally, ...rest }: Analysis): void {
  unsaid = tally.said.slice();
  analyser = undefined;
  tell({ kind: 'counted', analysis: { ...rest, tally: { ...tally, said: [] } } });
}

function tellMore(): void {
  const said = unsaid.splice(0, SAID_AT_ONCE);
  tell(said.length > 0 ? { kind: 'said', said } : { kind: 'done' });
}

async function readAll(files: readonly Handed[]): Promise<void> {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const lot = files.slice(start, start + AT_ONCE);
    await Promise.all(lot.map(readOne));
    read += lot.length;
    if (performance.now() - told < PACE) continue;
    told = performance.now();
    tell({ kind: 'read', files: read });
  }
}

async function readOne({ name, file }: Handed): Promise<void> {
  try {
    const { size } = file;
    const buffer = size > LARGEST_GIVEN ? new ArrayBuffer(0) : await file.arrayBuffer();
    analyser?.add({ name, bytes: new Uint8Array(buffer), size });
  } catch {
    analyser?.refuse(name, { kind: 'unreadable' });
  }
}

const tell = (telling: Telling) => postMessage(telling);
