import type { LinkedScenario, LinkReading } from './linked-scenario';
import * as version1 from './version-1';

export type { LinkFault } from './link-fault';
export type { LinkedScenario, LinkReading } from './linked-scenario';

/** No link of ours comes near this many characters. */
export const LONGEST_LINK = 2000;

/** Every version ever published, oldest first. A published one never changes. */
const versions = [version1];

/** A scenario as the part of an address after "#", in the newest version. */
export function linkOf(scenario: LinkedScenario): string {
  return versions[versions.length - 1].write(scenario);
}

/**
 * Reads the part of an address after "#". Text without any "=" is no link of ours but the name of
 * a place on a page. Nothing of a link is executed or looked up by its own words.
 */
export function readLink(fragment: string): LinkReading {
  const text = plain(fragment);
  if (!text.includes('=')) return { kind: 'none' };
  if (fragment.length > LONGEST_LINK) {
    const fault = { kind: 'too-long', length: fragment.length, limit: LONGEST_LINK } as const;
    return { kind: 'faulty', faults: [fault], kept: {} };
  }
  const version = /^v=([^&]*)/.exec(text)?.[1] ?? '';
  const codec = versions.find((candidate) => candidate.version === version);
  if (codec) return codec.read(text);
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
