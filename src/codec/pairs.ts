import { settingByKey } from '../../models/childrens-care/settings';
import { CHECK_LENGTH, checkOf } from './letters';
import type { LinkFault } from './link-fault';
import type { LinkedScenario, LinkReading } from './linked-scenario';

/*
 * What versions of links have in common: `key=value` pairs joined by "&", last a check over all
 * before it. Published versions rest on this, so what it reads and says never changes.
 */

export type Pair = readonly [key: string, text: string];

/** Whole-number settings and their bounds. */
export const BOUNDS = {
  seed: { min: 0, max: 4_294_967_295 },
  draws: { min: 1, max: 10_000 },
  months: { min: 12, max: 240 },
} as const;

/** Keys of a link that are not the model's. */
const OWN = new Set(['v', 'place', 'seed', 'draws', 'months', 'model', 'data']);

/** Pairs as text, with its check. */
export function textOf(pairs: readonly (readonly [string, string | number])[]): string {
  const text = pairs.map(([key, value]) => `${key}=${value}`).join('&');
  return `${text}&check=${checkOf(text)}`;
}

/** What a link says before anything else: its version and everything that a run depends on. */
export function openingPairs(
  version: string,
  scenario: LinkedScenario,
): [string, string | number][] {
  const { place, seed, draws, months, model, data } = scenario;
  return Object.entries({ v: version, place, seed, draws, months, model, data });
}

/** Settings that do not stand at today's value. */
export const setIn = ({ levers }: LinkedScenario): [string, number][] =>
  Object.entries(levers).filter(([key, value]) => value !== settingByKey(key)?.baseline);

export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** The pairs of a text; what is wrong with it as a whole is added to `faults`. */
export function pairsIn(text: string, faults: LinkFault[]): Pair[] {
  const [body, check] = parted(text);
  const pairs = body.split('&').map(pairOf);
  if (check === undefined || check.length < CHECK_LENGTH) {
    faults.push({ kind: 'truncated' });
    // The last pair may have lost its end: 120 cut to 12.
    if (check === undefined) pairs.pop();
  } else if (check !== checkOf(body) || new Set(pairs.map(([key]) => key)).size < pairs.length) {
    faults.push({ kind: 'tampered' });
  }
  return pairs;
}

/** What is before the check, and the check; undefined when the text ends before it. */
function parted(text: string): [string, string | undefined] {
  const at = text.lastIndexOf('&check=');
  if (at >= 0) return [text.slice(0, at), text.slice(at + '&check='.length)];
  return [text, undefined];
}

function pairOf(pair: string): Pair {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Everything that a run depends on, as far as it can be read; what cannot is added to `faults`. */
export function settingsIn(
  pairs: readonly Pair[],
  faults: LinkFault[],
  levers: (own: readonly Pair[]) => Record<string, number> = (own) => leversIn(own, faults),
): Partial<LinkedScenario> {
  const words = new Map(pairs);
  const whole = (key: keyof typeof BOUNDS) => {
    const text = words.get(key);
    if (text === undefined) return undefined;
    const value = numberIn(text);
    const { min, max } = BOUNDS[key];
    if (value === undefined) faults.push({ kind: 'not-a-number', key, text });
    else if (value < min || value > max || !Number.isInteger(value))
      faults.push({ kind: 'setting-out-of-range', key, value, min, max });
    else return value;
    return undefined;
  };
  const place = words.get('place');
  const placed = place !== undefined && isCode(place);
  if (place !== undefined && !placed) faults.push({ kind: 'unknown-place', code: place });
  return {
    place: placed ? place : undefined,
    seed: whole('seed'),
    draws: whole('draws'),
    months: whole('months'),
    model: words.get('model'),
    data: words.get('data'),
    levers: levers(pairs.filter(([key]) => !OWN.has(key))),
  };
}

/** The model's settings among pairs that are nobody else's. */
export function leversIn(pairs: readonly Pair[], faults: LinkFault[]): Record<string, number> {
  const levers: Record<string, number> = {};
  for (const [key, text] of pairs) {
    const lever = settingByKey(key);
    const value = numberIn(text);
    if (!lever) faults.push({ kind: 'unknown-lever', key });
    else if (value === undefined) faults.push({ kind: 'not-a-number', key, text });
    else if (value < lever.min || value > lever.max)
      faults.push({ kind: 'lever-out-of-range', key, value, min: lever.min, max: lever.max });
    else levers[lever.key] = value;
  }
  return levers;
}

/** An ONS code by its form; whether there is such a place is known elsewhere. */
export const isCode = (text: string): boolean => /^E\d{8}$/.test(text);

/**
 * A plain decimal number; undefined for anything else (NaN, Infinity, 0x10, 1e9, "", words).
 * @param form what is taken for one
 */
export function numberIn(text: string, form = /^-?\d{1,10}(\.\d{1,6})?$/): number | undefined {
  return form.test(text) ? Number(text) : undefined;
}

/** What was read: whole when nothing is wrong and nothing is missing. */
export function readingOf(
  kept: Partial<LinkedScenario>,
  faults: readonly LinkFault[],
): LinkReading {
  return faults.length === 0 && isWhole(kept)
    ? { kind: 'whole', scenario: kept }
    : { kind: 'faulty', faults: faults.length ? faults : [{ kind: 'truncated' }], kept };
}

function isWhole(kept: Partial<LinkedScenario>): kept is LinkedScenario {
  return Object.values(kept).every((value) => value !== undefined);
}
