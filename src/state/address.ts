import { ownFragment, roomFragment } from '../codec/room-address';

/**
 * Keeps a page's own part in the address, without a step in the browser's history for each change.
 * Where a room's session is in the address, it stays.
 */
export function writeLink(link: string): void {
  history.replaceState(history.state, '', `#${link}${roomFragment(location.hash)}`);
}

/** What the address says to the page itself: after "#", without a room's session. */
export const pageFragment = (): string => ownFragment(location.hash);

/** The page stands in a room's session. */
export const inRoom = (): boolean => roomFragment(location.hash) !== '';

/** The whole address of a scenario, to be copied and printed. */
export function addressOf(link: string): string {
  return `${location.href.replace(/#.*/, '')}#${link}`;
}
