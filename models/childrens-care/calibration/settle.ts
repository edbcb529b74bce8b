import { log } from '../../../src/maths/log';
import type { Baseline } from '../../../src/kernel/model';
import type { StartState } from '../start-state';
import { held } from './history';
import { medianShift, type Exposure, type NoiseSizes } from './noise-sizes';
import { expectedPath, homesShift, type Path } from './paths';

/** What is not published and is set so that the expected path goes where past years point. */
export interface Levels {
  /** Leaving against England's ages, at the start; and later, relative to that. */
  readonly leaving: number;
  readonly leavingLater: number;
  /** Need for children's homes at once, against the last year's, and later. */
  readonly homesNeedNow: number;
  readonly homesNeedLater: number;
  /** Growth of all prices at the start beyond those published, a year. */
  readonly costGrowthBeyond: number;
  /** Spending later beyond what prices and numbers give, as a factor. */
  readonly costLater: number;
}

/** Everything goes on as at the start. */
export const AS_NOW: Levels = {
  leaving: 1,
  leavingLater: 1,
  homesNeedNow: 1,
  homesNeedLater: 1,
  costGrowthBeyond: 0,
  costLater: 1,
};

/** Where the middle of the futures is to go. Logs, against the start or the last published year. */
export interface Aims {
  readonly start: StartState;
  readonly noise: NoiseSizes;
  readonly exposed: Exposure;
  readonly growth: readonly number[];
  readonly homesShare: readonly number[];
  /** Undefined where the place's spending is not published: prices then grow as England's. */
  readonly spending: readonly number[] | undefined;
  /** Spending of the last published year, £. */
  readonly spent: number;
}

const BOUNDS: Readonly<Record<keyof Levels, readonly [number, number]>> = {
  leaving: [0.15, 4],
  leavingLater: [0.7, 1.4],
  homesNeedNow: [0.5, 2],
  homesNeedLater: [0.35, 2.5],
  costGrowthBeyond: [-0.12, 0.12],
  costLater: [0.75, 1.35],
};
const ROUNDS = 3;
/** Fewer children in homes than this, and their share is left as it is. */
const ENOUGH_IN_HOMES = 3;
/** In a very small place the middle of some futures means little: at most so much is made up for. */
const MOST_HOMES_SHIFT = 0.3;

const inCare = (month: number) => (of: Path) => log(Math.max(1e-9, of('children-in-care', month)));
const homesShareAt = (month: number) => (of: Path) =>
  log(
    Math.max(1e-9, of('in-childrens-homes', month)) / Math.max(1e-9, of('children-in-care', month)),
  );
const spending = (year: number) => (of: Path) => {
  let sum = 0;
  for (let month = 12 * year - 11; month <= 12 * year; month++) sum += of('spend', month);
  return log(Math.max(1, sum));
};

type Meet = (name: keyof Levels, months: number, read: Reading, aim: number) => void;
type Reading = (of: Path) => number;

/** Levels that are moved one by one, each until what it moves most, months on, is as aimed at. */
function settling(make: (levels: Levels) => Baseline): { levels: () => Levels; meet: Meet } {
  let levels = AS_NOW;
  const meet: Meet = (name, months, read, aim) => {
    const answer = (value: number) =>
      read(expectedPath(make({ ...levels, [name]: value }), months));
    levels = { ...levels, [name]: solve(levels[name], BOUNDS[name], aim, answer) };
  };
  return { levels: () => levels, meet };
}

/** Levels with which the middle of the futures meets the aims, as far as the bounds let it. */
export function settle(make: (levels: Levels) => Baseline, aims: Aims): Levels {
  const { start, growth, homesShare, noise, exposed } = aims;
  const { levels, meet } = settling(make);
  const stockAim = (months: number, grown: number) =>
    log(start.total) + grown - medianShift(noise, exposed, months);
  const homes = start.count((_, home) => home === 'childrens-home');
  const spendAim = (grown: number) => log(aims.spent) + grown + costShift(noise);

  /** @param shift how far the middle's share in homes lies from the expected one, at first and later */
  const stockAndHomes = (rounds: number, shift: readonly number[]): void => {
    for (let round = 0; round < rounds; round++) {
      const before = levels();
      meet('leaving', 12, inCare(12), stockAim(12, growth[0]));
      meet('leavingLater', 36, inCare(36), stockAim(36, growth[2]));
      if (homes >= ENOUGH_IN_HOMES) {
        const now = log(homes / start.total);
        meet('homesNeedNow', 12, homesShareAt(12), now + homesShare[0] - shift[0]);
        meet('homesNeedLater', 36, homesShareAt(36), now + homesShare[2] - shift[1]);
      }
      if (close(before, levels())) break;
    }
  };
  stockAndHomes(ROUNDS, [0, 0]);
  if (homes >= ENOUGH_IN_HOMES)
    stockAndHomes(
      ROUNDS,
      homesShift(make(levels()), [12, 36]).map((shift) => held(shift, MOST_HOMES_SHIFT)),
    );

  for (let round = 0; aims.spending && aims.spent > 0 && round < ROUNDS - 1; round++) {
    meet('costGrowthBeyond', 12, spending(1), spendAim(aims.spending[0]));
    meet('costLater', 36, spending(3), spendAim(aims.spending[2]));
  }
  return levels();
}

/** The middle of spending lies below its mean by about half the variance of its own noise. */
const costShift = ({ costNoiseSd }: NoiseSizes) => (costNoiseSd * costNoiseSd) / 2;

/** Levels of leaving with which the expected stock is as it was, a year and three years on (logs). */
export function settleStock(
  make: (levels: Levels) => Baseline,
  from: number,
  grown: readonly number[],
): Levels {
  const { levels, meet } = settling(make);
  for (let round = 0; round < 2; round++) {
    meet('leaving', 12, inCare(12), log(from) + grown[0]);
    meet('leavingLater', 36, inCare(36), log(from) + grown[2]);
  }
  return levels();
}

/** The value within bounds at which `answer` is nearest to `aim` (secant). */
function solve(
  from: number,
  [low, high]: readonly [number, number],
  aim: number,
  answer: (value: number) => number,
): number {
  const within = (value: number) => Math.min(high, Math.max(low, value));
  let x = from;
  let y = answer(x);
  let next = within(x + 0.05);
  if (next === x) next = x - 0.05;
  for (let round = 0; round < 8 && Math.abs(y - aim) > 5e-4; round++) {
    const reached = answer(next);
    const slope = (reached - y) / (next - x);
    x = next;
    y = reached;
    if (slope === 0) break;
    next = within(x + Math.min(0.6, Math.max(-0.6, (aim - y) / slope)));
    if (next === x) break;
  }
  return x;
}

function close(a: Levels, b: Levels): boolean {
  return (Object.keys(a) as (keyof Levels)[]).every((name) => Math.abs(a[name] - b[name]) < 1e-3);
}
