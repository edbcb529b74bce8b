import { ownFragment } from './room-address';
import type { LinkedScenario, LinkReading } from './linked-scenario';
import * as version1 from './version-1';
import * as version2 from './version-2';
import * as version3 from './version-3';

export type { LinkFault } from './link-fault';
export { FREE, holds, type Held } from './held';
export type { LinkedScenario, LinkReading } from './linked-scenario';

/** No link without terms of a business case comes near this many characters. */
export const LONGEST_LINK = version1.longest;

/** A link whose version takes something that a page fetches only when such a link is opened. */
interface Unread {
  readonly kind: 'unread';
  read(): Promise<LinkReading>;
}

/**
 * A scenario as the part of an address after "#": in the oldest version that can hold it, so that
 * what could always be said is said as ever.
 */
export function linkOf(scenario: LinkedScenario): string {
  if (version3.needed(scenario)) return version3.write(scenario);
  return version2.needed(scenario) ? version2.write(scenario) : version1.write(scenario);
}

/** Reads the part of an address after "#". Rejects when what its version takes cannot be fetched. */
export async function openLink(fragment: string): Promise<LinkReading> {
  const reading = readLink(fragment);
  return reading.kind === 'unread' ? reading.read() : reading;
}

/**
 * Reads the part of an address after "#", as far as that needs nothing fetched. Text without any
 * "=" is no link of ours but the name of a place on a page. Nothing of a link is executed or looked
 * up by its own words.
 */
export function readLink(fragment: string): LinkReading | Unread {
  const own = ownFragment(fragment);
  const text = plain(own);
  if (!text.includes('=')) return { kind: 'none' };
  const version = /^v=([^&]*)/.exec(text)?.[1] ?? '';
  const later = [version2, version3].find((each) => each.version === version);
  const limit = later?.longest ?? version1.longest;
  if (own.length > limit) {
    const fault = { kind: 'too-long', length: own.length, limit } as const;
    return { kind: 'faulty', faults: [fault], kept: {} };
  }
  if (version === version1.version) return version1.read(text);
  if (later) return { kind: 'unread', read: () => later.read(text) };
  return { kind: 'faulty', faults: [{ kind: 'unknown-version', version }], kept: {} };
}

/** The link as it was written: mail programs escape "&" and "=", and some add a space at the end. */
function plain(fragment: string): string {
  return fragment
    .replace(/^#/, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/%26/g, '&')
    .replaceAll(/%3D/gi, '=')
    .replace(/(%20|\s)+$/, '');
}
