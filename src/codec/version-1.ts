import { settingByKey } from '../../models/childrens-care/settings';
import type { LinkFault } from './link-fault';
import type { LinkedScenario, LinkReading } from './linked-scenario';

/**
 * Version 1: readable `key=value` pairs joined by "&", `v=1` first, settings by their keys in
 * alphabetical order, last a check over all before it:
 * `v=1&place=E10000016&seed=1&draws=1000&months=120&model=0.1.0&data=2024-03&step-down=2&check=0x4j2k1`
 */
export const version = '1';

/** Whole-number settings and their bounds. */
const SETTINGS = {
  seed: { min: 0, max: 4_294_967_295 },
  draws: { min: 1, max: 10_000 },
  months: { min: 12, max: 240 },
} as const;

const OWN = new Set(['v', 'place', 'seed', 'draws', 'months', 'model', 'data']);
const CHECK_LENGTH = 7;

export function write(scenario: LinkedScenario): string {
  const { place, seed, draws, months, model, data, levers } = scenario;
  const set = Object.entries(levers)
    .filter(([key, value]) => value !== settingByKey(key)?.baseline)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = Object.entries({ v: version, place, seed, draws, months, model, data });
  const text = [...pairs, ...set].map(([key, value]) => `${key}=${value}`).join('&');
  return `${text}&check=${checkOf(text)}`;
}

export function read(text: string): LinkReading {
  const [body, check] = parted(text);
  const pairs = body.split('&').map(pairOf);
  const faults: LinkFault[] = [];
  if (check === undefined || check.length < CHECK_LENGTH) {
    faults.push({ kind: 'truncated' });
    // The last pair may have lost its end: 120 cut to 12.
    if (check === undefined) pairs.pop();
  } else if (check !== checkOf(body) || new Set(pairs.map(([key]) => key)).size < pairs.length) {
    faults.push({ kind: 'tampered' });
  }
  const kept = settingsIn(pairs, faults);
  return faults.length === 0 && isWhole(kept)
    ? { kind: 'whole', scenario: kept }
    : { kind: 'faulty', faults: faults.length ? faults : [{ kind: 'truncated' }], kept };
}

/** What is before the check, and the check; undefined when the text ends before it. */
function parted(text: string): [string, string | undefined] {
  const at = text.lastIndexOf('&check=');
  if (at >= 0) return [text.slice(0, at), text.slice(at + '&check='.length)];
  return [text, undefined];
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function settingsIn(
  pairs: readonly (readonly [string, string])[],
  faults: LinkFault[],
): Partial<LinkedScenario> {
  const words = new Map(pairs);
  const whole = (key: keyof typeof SETTINGS) => {
    const text = words.get(key);
    if (text === undefined) return undefined;
    const value = numberIn(text);
    const { min, max } = SETTINGS[key];
    if (value === undefined) faults.push({ kind: 'not-a-number', key, text });
    else if (value < min || value > max || !Number.isInteger(value))
      faults.push({ kind: 'setting-out-of-range', key, value, min, max });
    else return value;
    return undefined;
  };
  const place = words.get('place');
  const placed = place !== undefined && /^E\d{8}$/.test(place);
  if (place !== undefined && !placed) faults.push({ kind: 'unknown-place', code: place });
  return {
    place: placed ? place : undefined,
    seed: whole('seed'),
    draws: whole('draws'),
    months: whole('months'),
    model: words.get('model'),
    data: words.get('data'),
    levers: leversIn(pairs, faults),
  };
}

function leversIn(
  pairs: readonly (readonly [string, string])[],
  faults: LinkFault[],
): Record<string, number> {
  const levers: Record<string, number> = {};
  for (const [key, text] of pairs) {
    if (OWN.has(key)) continue;
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

/** A plain decimal number; undefined for anything else (NaN, Infinity, 0x10, 1e9, "", words). */
function numberIn(text: string): number | undefined {
  return /^-?\d{1,10}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function isWhole(kept: Partial<LinkedScenario>): kept is LinkedScenario {
  return Object.values(kept).every((value) => value !== undefined);
}

/**
 * FNV-1a of the text, in base 36. Not secret: it notices a link that was cut or changed on its way,
 * no more. It stands here, and not with the maths, because links hold it for ever.
 */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(CHECK_LENGTH, '0');
}
