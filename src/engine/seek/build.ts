import type { Line } from './line';
import { without, type Candidate, type Steps } from './mix';
import type { Numbers } from './reading';
import type { Trial, Trials } from './trials';

/** How a mix is put together: which lever is taken next, and how far each may go. */
export interface Way {
  /** Parts of its reach that each lever may go to: the next where the one before does not do. */
  readonly parts: readonly number[];
  /** Whose score is highest is taken next. */
  readonly score: (option: Option) => number;
  /** Levers it does without. */
  readonly barred?: readonly string[];
}

/** One more lever, and what it would do to the mix so far. */
export interface Option {
  readonly candidate: Candidate;
  /** How much nearer the mix comes, as a share of the limits it misses. */
  readonly gain: number;
  /** What it adds to the dearest year, GBP. */
  readonly cost: number;
  /** What it adds to the share of children in family homes. */
  readonly families: number;
}

/** What stands between the expected path and the futures: learned from the last that were drawn. */
export interface Aim {
  readonly limits: Numbers;
  /** From the expected path to the futures, number by number. */
  readonly lines: readonly Line[];
  /** The part of its reach that a lever may go to. */
  readonly part: number;
  /** What is kept in hand, as a share of each limit. */
  readonly margin: number;
}

/** A mix as built: met says whether the expected path, so corrected, keeps to every limit. */
export interface Built {
  readonly mix: Steps;
  /** The levers in the order they were taken. */
  readonly order: readonly string[];
  readonly met: boolean;
  /** How far it misses: 0 where it is met. */
  readonly short: number;
}

const futuresAt = ({ from, slope }: Line, path: number) => from + slope * path;

/** A lever that does less than this part of what is missing is not worth a place in a mix. */
const LEAST = 0.01;
/** Most levers of a mix: nobody can run more at once. */
const MOST = 6;
/** Place of the levers' cost among the numbers. */
const COST = 1;

/** Puts a mix together lever by lever, then takes out what it does not need and turns it down. */
export async function build(
  way: Way,
  aim: Aim,
  candidates: readonly Candidate[],
  trials: Trials,
): Promise<Built> {
  const scale = aim.limits.map((limit) => Math.abs(limit) || 1);
  const over = ({ numbers }: Trial): number[] =>
    numbers.map(
      (value, i) => (futuresAt(aim.lines[i], value) - aim.limits[i]) / scale[i] + aim.margin,
    );
  const shortOf = (trial: Trial) => over(trial).reduce((sum, each) => sum + Math.max(0, each), 0);
  const fits = async (mix: Steps) => shortOf(await trials.expected(mix)) <= 0;

  let mix: Steps = {};
  const order: string[] = [];
  let now = await trials.expected(mix);
  const first = shortOf(now);
  const open = candidates.filter(({ key }) => !way.barred?.includes(key));
  const alone = await trials.expectedOf(open.map(({ key, steps }) => ({ [key]: steps })));
  const whole = new Map(open.map(({ key }, i) => [key, alone[i].numbers[COST]]));

  while (shortOf(now) > 0) {
    const most = aim.limits[COST] * (1 - aim.margin);
    const { from, slope } = aim.lines[COST];
    const room = (most - from) / slope - now.numbers[COST];
    const offered = open
      .filter(({ key }) => !(key in mix))
      .map((candidate) => ({ candidate, steps: affordable(candidate, room, whole, aim.part) }))
      .filter(({ steps }) => steps > 0);
    const tries = offered.map(({ candidate, steps }) => ({ ...mix, [candidate.key]: steps }));
    const ends = await trials.expectedOf(tries);
    const before = over(now);
    const options = ends
      .map((trial, i) => ({
        candidate: offered[i].candidate,
        mix: tries[i],
        trial,
        gain: gained(before, over(trial)),
        cost: trial.numbers[COST] - now.numbers[COST],
        families: familiesIn(trial) - familiesIn(now),
      }))
      .filter(({ gain, trial }) => gain > LEAST * first && over(trial)[COST] <= 0);
    if (options.length === 0 || order.length === MOST)
      return { mix, order, met: false, short: shortOf(now) };
    const best = options.reduce((a, b) => (way.score(b) > way.score(a) ? b : a));
    [mix, now] = [best.mix, best.trial];
    order.push(best.candidate.key);
  }
  for (const key of order.slice(0, -1)) {
    const fewer = without(mix, key);
    if (Object.keys(fewer).length > 0 && (await fits(fewer))) mix = fewer;
  }
  const kept = order.filter((key) => key in mix);
  if (kept.length > 0) mix = await turnedDown(mix, kept[kept.length - 1], fits);
  return { mix, order: kept, met: true, short: 0 };
}

/** The lever taken last, at the fewest steps that still do. */
async function turnedDown(
  mix: Steps,
  key: string,
  fits: (mix: Steps) => Promise<boolean>,
): Promise<Steps> {
  let [low, high] = [0, mix[key]];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await fits({ ...mix, [key]: middle })) high = middle;
    else low = middle;
  }
  return { ...mix, [key]: high };
}

const familiesIn = ({ reading }: Trial) => reading.middle['family-homes-share'];

function affordable(
  { key, steps }: Candidate,
  room: number,
  whole: ReadonlyMap<string, number>,
  part: number,
): number {
  const most = Math.max(1, Math.floor(steps * part));
  const cost = whole.get(key) ?? 0;
  return cost > 0 ? Math.min(most, Math.floor((steps * room) / cost)) : most;
}

/** How much of what is missed is made good, less what is newly missed. The cap is kept apart. */
function gained(before: readonly number[], after: readonly number[]): number {
  return before.reduce((sum, was, i) => {
    if (i === COST) return sum;
    return sum + (was > 0 ? was - after[i] : -Math.max(0, after[i]));
  }, 0);
}
