import type { LinkFault } from './link-fault';
import type { LinkedScenario, LinkReading } from './linked-scenario';
import { byKey, openingPairs, pairsIn, readingOf, setIn, settingsIn, textOf } from './pairs';

/**
 * Version 1: readable `key=value` pairs joined by "&", `v=1` first, settings by their keys in
 * alphabetical order, last a check over all before it:
 * `v=1&place=E10000016&seed=1&draws=1000&months=120&model=0.1.0&data=2024-03&step-down=2&check=0x4j2k1`
 */
export const version = '1';

/** No link of this version comes near this many characters. */
export const longest = 2000;

export function write(scenario: LinkedScenario): string {
  return textOf([...openingPairs(version, scenario), ...setIn(scenario).sort(byKey)]);
}

export function read(text: string): LinkReading {
  const faults: LinkFault[] = [];
  return readingOf(settingsIn(pairsIn(text, faults), faults), faults);
}
