import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { nameKey } from '../../src/maths/name-key';
import { uniform } from '../../src/maths/uniform';
import type { Reach, Steer, Steering } from '../../src/kernel/steering';
import type { EventAct, EventKind } from './event';

const found = import.meta.glob<EventKind>('./events/*.ts', { eager: true, import: 'default' });

/** Every kind of event by permanent key, its file's name. */
export const eventKinds: ReadonlyMap<string, EventKind> = new Map(
  Object.entries(found)
    .map(([path, kind]) => [path.slice('./events/'.length, -'.ts'.length), kind] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** No event of a kind begins within so many months after one of its kind has begun. */
const REST = 12;
/** The first months are as the published figures let one expect. */
const CALM = 3;

/** An event of a future: it begins after `month` months. */
export interface Happening {
  readonly key: string;
  readonly month: number;
  /** A share. */
  readonly size: number;
}

/** What begins at a quarter's start: by name, draw and quarter, so that every future has its own. */
function beginning(
  seed: number,
  draw: number,
  month: number,
  before: readonly Happening[],
): Happening[] {
  if (month % 3 !== 0 || month < CALM) return [];
  return [...eventKinds].flatMap(([key, { chance, size, months }]) => {
    const last = before.findLast((happening) => happening.key === key);
    if (last && month < last.month + Math.max(REST, months)) return [];
    if (uniform(seed, nameKey(`event/${key}`), draw, month) >= chance / 4) return [];
    const u = uniform(seed, nameKey(`event/${key}/size`), draw, month);
    return [{ key, month, size: size.low + (size.high - size.low) * u }];
  });
}

/** The events of a future in the order in which they begin, up to and at `until` months. */
export function happenings(seed: number, draw: number, until: number): Happening[] {
  const all: Happening[] = [];
  for (let month = 0; month <= until; month += 3) all.push(...beginning(seed, draw, month, all));
  return all;
}

/** Steers what events do to a future. */
export function steeringOfEvents(seed: number): Steering {
  return (reach): Steer => {
    const acts = new Map([...eventKinds].map(([key, kind]) => [key, bound(kind, reach)]));
    let all: Happening[] = [];
    return (month, draw) => {
      if (month === 0) all = [];
      all.push(...beginning(seed, draw, month, all));
      for (const { key, month: begun, size } of all)
        if (month < begun + eventKinds.get(key)!.months) acts.get(key)!.forEach((act) => act(size));
    };
  };
}

function bound(kind: EventKind, reach: Reach): ((size: number) => void)[] {
  return kind.acts.map((act: EventAct) => {
    if ('parameter' in act) {
      const handle = reach.parameter(act.parameter);
      return (size) => handle.set(handle.get() * (1 + size));
    }
    const handle = reach.level(act.level);
    return (size) => handle.set(handle.get() * exp(log(1 + act.way * size) / kind.months));
  });
}
