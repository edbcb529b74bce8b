import type { boundsOf } from '../../models/business-case/terms';
import { caseTerms } from './case-terms';
import type { LinkFault } from './link-fault';
import type { LinkedScenario, LinkReading } from './linked-scenario';
import {
  byKey,
  leversIn,
  numberIn,
  openingPairs,
  pairsIn,
  readingOf,
  setIn,
  settingsIn,
  textOf,
  type Pair,
} from './pairs';

/**
 * Version 2: all of version 1, then terms of a business case among the settings, by their keys, and
 * before them the code of the figures that a briefing was printed with, where there is one:
 * `v=2&place=E10000016&…&data=2024-03&figures=0k3x9ab&delay=6&step-down=2&check=0x4j2k1`
 */
export const version = '2';

/** No link of this version comes near this many characters. */
export const longest = 4000;

/** A code printed with a briefing. */
const CODE = /^[a-z0-9]{7,16}$/;
/** Eleven digits: budgets go up to fifty thousand million pounds. */
const TERM = /^\d{1,11}(\.\d{1,6})?$/;

/** Whether a scenario holds what version 1 cannot. */
export const needed = ({ terms = {}, figures }: LinkedScenario): boolean =>
  figures !== undefined || Object.keys(terms).length > 0;

export function write(scenario: LinkedScenario): string {
  const { opening, rest } = pairsOf(version, scenario);
  return textOf([...opening, ...rest]);
}

/** What is written: first what every link says, then what this scenario has of its own. */
export function pairsOf(
  of: string,
  scenario: LinkedScenario,
): { readonly opening: [string, string | number][]; readonly rest: [string, string | number][] } {
  const { terms = {}, figures } = scenario;
  const code: [string, string][] = figures === undefined ? [] : [['figures', figures]];
  return {
    opening: openingPairs(of, scenario),
    rest: [...code, ...[...setIn(scenario), ...Object.entries(terms)].sort(byKey)],
  };
}

/** Reads a link. What a term may be is fetched first: pages without a business case do without. */
export async function read(text: string): Promise<LinkReading> {
  const { boundsOf } = await caseTerms();
  const faults: LinkFault[] = [];
  return readingOf(keptOf(pairsIn(text, faults), faults, boundsOf), faults);
}

/** What could be read of a link's pairs; what could not is added to `faults`. */
export function keptOf(
  pairs: readonly Pair[],
  faults: LinkFault[],
  bounds: typeof boundsOf,
): Partial<LinkedScenario> {
  const code = new Map(pairs).get('figures') ?? '';
  const figures = CODE.test(code) ? { figures: code } : {};
  const terms: Record<string, number> = {};
  const settings = settingsIn(pairs, faults, (own) =>
    leversIn(termsApart(own, terms, faults, bounds), faults),
  );
  const spoilt = pairs.some(([key]) => key === 'figures') && !CODE.test(code);
  if (spoilt && faults.length === 0) faults.push({ kind: 'tampered' });
  return { ...settings, terms, ...figures };
}

/** Puts terms of a business case into `terms`; gives the pairs that are none. */
function termsApart(
  pairs: readonly Pair[],
  terms: Record<string, number>,
  faults: LinkFault[],
  bounds: typeof boundsOf,
): Pair[] {
  return pairs.filter(([key, text]) => {
    const found = bounds(key);
    if (!found) return key !== 'figures';
    const value = numberIn(text, TERM);
    const { min, max } = found;
    if (value === undefined) faults.push({ kind: 'not-a-number', key, text });
    else if (value < min || value > max)
      faults.push({ kind: 'setting-out-of-range', key, value, min, max });
    else terms[key] = value;
    return false;
  });
}
