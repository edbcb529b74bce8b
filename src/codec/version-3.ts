import { caseTerms } from './case-terms';
import { heldIn, heldPairs, holds } from './held';
import type { LinkFault } from './link-fault';
import type { LinkedScenario, LinkReading } from './linked-scenario';
import { pairsIn, readingOf, textOf } from './pairs';
import * as version2 from './version-2';

/**
 * Version 3: all of version 2, and after the month of the data what a trainer holds:
 * `v=3&place=E10000016&…&data=2024-03&locked=edge-of-care.step-down&outcomes=hidden&step-down=2&check=0x4j2k1`
 */
export const version = '3';

/** No link of this version comes near this many characters. */
export const longest = 6000;

/** Whether a scenario holds what version 2 cannot. */
export const needed = ({ held }: LinkedScenario): boolean => held !== undefined && holds(held);

export function write(scenario: LinkedScenario): string {
  const { opening, rest } = version2.pairsOf(version, scenario);
  return textOf([...opening, ...(scenario.held ? heldPairs(scenario.held) : []), ...rest]);
}

/** Reads a link. */
export async function read(text: string): Promise<LinkReading> {
  const { boundsOf } = await caseTerms();
  const faults: LinkFault[] = [];
  const { held, rest } = heldIn(pairsIn(text, faults), faults);
  return readingOf({ ...version2.keptOf(rest, faults, boundsOf), held }, faults);
}
