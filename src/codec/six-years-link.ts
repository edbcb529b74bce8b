import { leverByKey } from '../../models/childrens-care/levers';
import { LEVERS, QUARTERS, type Decided } from '../../models/six-years/rules';
import { checkOf } from './letters';

/** A game as a link holds it. */
export interface LinkedGame {
  readonly place: string;
  readonly seed: number;
  /** £ a year for new work. */
  readonly sum: number;
  /** Quarters lived, 0 to 24. */
  readonly at: number;
  /** The debrief has been opened: nothing can be decided any more. */
  readonly ended: boolean;
  readonly decided: readonly Decided[];
}

/**
 * What was read. `older`: a version that this site does not know. `altered`: letters were changed or
 * the end is missing. `too-long`: not read at all. All but `whole` keep what could be read.
 */
export interface GameReading {
  readonly kind: 'none' | 'whole' | 'older' | 'altered' | 'too-long';
  readonly game: Partial<LinkedGame>;
}

const VERSION = 'six1';
/** No game of ours has a longer link: 24 quarters in which every lever is moved. */
const LONGEST = 6000;
export const HIGHEST_SEED = 999_999;
export const HIGHEST_SUM = 1_000_000_000;

/** The part of the address after "#". */
export function writeGame({ place, seed, sum, at, ended, decided }: LinkedGame): string {
  const made = decided.map(({ quarter, levers }) => {
    const set = Object.entries(levers).map(([key, value]) => `${key}~${value}`);
    return `${quarter}:${set.join(',')}`;
  });
  const head = `v=${VERSION}&place=${place}&seed=${seed}&sum=${sum}&at=${at}${ended ? '&end=1' : ''}`;
  const text = made.length > 0 ? `${head}&d=${made.join('_')}` : head;
  return `${text}&c=${checkOf(text)}`;
}

/** Reads the part of an address after "#"; nothing of it is looked up by its own words. */
export function readGame(fragment: string): GameReading {
  const text = fragment.replace(/^#/, '').replaceAll('&amp;', '&').replaceAll('%7E', '~');
  if (!text.includes('=')) return { kind: 'none', game: {} };
  if (text.length > LONGEST) return { kind: 'too-long', game: {} };
  const fields = new Map(
    text.split('&').map((field) => {
      const cut = field.indexOf('=');
      return [field.slice(0, cut), field.slice(cut + 1)] as const;
    }),
  );
  const place = /^E\d{8}$/.exec(fields.get('place') ?? '')?.[0];
  const placed = place === undefined ? {} : { place };
  // A link of another page, or of another edition: its place is good here too.
  if (fields.get('v') !== VERSION)
    return { kind: fields.get('v')?.startsWith('six') ? 'older' : 'none', game: placed };
  const check = fields.get('c');
  const whole = check === checkOf(text.replace(/&c=[^&]*$/, ''));
  const at = wholeIn(fields.get('at'), 0, QUARTERS);
  const read = decisions(fields.get('d') ?? '', at ?? 0, check !== undefined);
  const seed = wholeIn(fields.get('seed'), 1, HIGHEST_SEED);
  const sum = wholeIn(fields.get('sum'), 0, HIGHEST_SUM);
  const sound = whole && read.sound && ![place, seed, sum, at].includes(undefined);
  return {
    kind: sound ? 'whole' : 'altered',
    game: {
      ...placed,
      ...(seed !== undefined && { seed }),
      ...(sum !== undefined && { sum }),
      at: Math.min(at ?? 0, read.until),
      ended: sound && at === QUARTERS && fields.get('end') === '1',
      decided: read.decided,
    },
  };
}

/** Decisions in order, up to the first that cannot be read; `until` is the quarter they reach. */
function decisions(text: string, at: number, ends: boolean) {
  const decided: Decided[] = [];
  const broken = (until: number) => ({ decided, until: Math.min(at, until), sound: false });
  if (text === '') return { decided, until: at, sound: true };
  const parts = text.split('_');
  for (const [i, part] of parts.entries()) {
    const [, number, set] = /^(\d{1,2}):([a-z~0-9.,-]+)$/.exec(part) ?? [];
    const quarter = wholeIn(number, 0, Math.min(at, QUARTERS - 1));
    const last = decided.at(-1)?.quarter ?? -1;
    const levers = set === undefined ? undefined : leversIn(set);
    // The last one of a link without its end may be cut short within a number.
    const cut = !ends && i === parts.length - 1;
    if (quarter === undefined || quarter <= last || !levers || cut)
      return broken(quarter ?? last + 1);
    decided.push({ quarter, levers });
  }
  return { decided, until: at, sound: true };
}

function leversIn(text: string): Record<string, number> | undefined {
  const levers: [string, number][] = [];
  for (const one of text.split(',')) {
    const [, name, amount] = /^([a-z-]+)~(\d{1,6}(?:\.\d{1,3})?)$/.exec(one) ?? [];
    const key = LEVERS.find((known) => known === name);
    if (key === undefined || levers.some(([other]) => other === key)) return undefined;
    const value = Number(amount);
    if (value > leverByKey(key)!.max) return undefined;
    levers.push([key, value]);
  }
  return Object.fromEntries(levers);
}

function wholeIn(text: string | undefined, low: number, high: number): number | undefined {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}
