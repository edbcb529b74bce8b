import type { PublishedFigures } from '../kernel/figure';
import { DataFault } from './data-fault';
import type { Provenance } from './provenance';
import { parseAbolished, parseFigures, parsePlaces, parseProvenance, type Places } from './unpack';

export type { Places } from './unpack';

/** No file of ours comes near this many characters; a larger one is not ours. */
const sizeLimit = 1_000_000;

/** The places, from the site at `base` ("/" or "/sub/path/"). */
export async function loadPlaces(base: string): Promise<Places> {
  return parsePlaces(await readJson(base, 'data/places.json'), 'data/places.json');
}

/** The figures of England or a current council. An abolished code is refused, successors named. */
export async function loadFigures(base: string, code: string): Promise<PublishedFigures> {
  const path = pathOf('places', code);
  const json = await readJson(base, path, code);
  const abolished = parseAbolished(json, path);
  if (abolished !== undefined) throw new DataFault({ kind: 'abolished-place', place: abolished });
  return parseFigures(json, path, code);
}

/** The figures of an abolished council, to be shown as its own and never as a successor's. */
export async function loadPredecessor(base: string, code: string): Promise<PublishedFigures> {
  const path = pathOf('predecessors', code);
  return parseFigures(await readJson(base, path, code), path, code);
}

/** Where every series comes from. */
export async function loadProvenance(base: string): Promise<Provenance> {
  return parseProvenance(await readJson(base, 'data/provenance.json'), 'data/provenance.json');
}

function pathOf(folder: string, code: string): string {
  if (!/^E\d{8}$/.test(code)) throw new DataFault({ kind: 'unknown-place', code });
  return `data/${folder}/${code}.json`;
}

async function readJson(base: string, path: string, code?: string): Promise<unknown> {
  const response = await fetch(base + path).catch(() => undefined);
  if (response === undefined) throw new DataFault({ kind: 'unreachable', path, status: 0 });
  if (response.status === 404 && code) throw new DataFault({ kind: 'unknown-place', code });
  if (!response.ok) throw new DataFault({ kind: 'unreachable', path, status: response.status });
  const text = await response.text();
  if (text.length > sizeLimit) throw new DataFault({ kind: 'too-large', path, limit: sizeLimit });
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFault({ kind: 'malformed', path, what: 'not JSON' });
  }
}
