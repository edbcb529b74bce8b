import type { Job } from '../runner';
import { build, type Way } from './build';
import { proportion, through, type Line, type Point } from './line';
import { candidatesAt, nameOf, settingsOf, setOf, type Candidate, type Steps } from './mix';
import { limitsOf, meets, worsened, type Numbers, type Reading } from './reading';
import { checkQuestion, type ChildMeasure, type Question } from './target';
import { trialsOf, type Trial, type TrialRunner, type Trials } from './trials';
import { cheapest, doingWithout, evidenced, families, fewest } from './ways';

/** Futures of a first look, and of every mix that is shown. */
export const LOOK = 64;
export const FUTURES = 400;
/** Most mixes shown. */
export const MIXES = 4;

/** A mix of levers and what came of it in all futures. */
export interface Mix {
  /** By lever key; a lever that is not set is left out. */
  readonly levers: Readonly<Record<string, number>>;
  readonly reading: Reading;
  /** Children's measures that are worse in the middle future than with no lever. */
  readonly worse: readonly ChildMeasure[];
  /** By lever key: the part of what is within reach that it uses, 0 to 1. */
  readonly partOfReach: Readonly<Record<string, number>>;
}

export interface Answer {
  readonly question: Question;
  /** Met with no lever; met by the mixes; or by none, and the nearest is told. */
  readonly kind: 'met' | 'mixes' | 'none';
  /** What comes with no lever. */
  readonly base: Reading;
  readonly mixes: readonly Mix[];
  /** Undefined where no lever brings the target nearer within the cap. */
  readonly nearest?: Mix;
}

/** Where and how to look. */
export interface Search {
  /** The place as a job: settings of the world and numbers behind levers, and no lever. */
  readonly job: Job;
  /** By lever key: the most that makes sense at the place. */
  readonly reach: Readonly<Record<string, number>>;
  /** Settings that hold with no lever too: the world's. */
  readonly world: Job['levers'];
}

export interface SeekOptions {
  readonly signal?: AbortSignal;
  /** How far the search is, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** Each mix when it is found, with what comes of no lever. */
  readonly onMix?: (mix: Mix, base: Reading) => void;
}

/**
 * A way's looks: in how many futures a mix is tried, and what is kept in hand of each limit when it
 * is put together. After the last the way is given up.
 */
const LOOKS = [
  { draws: LOOK, margin: 0 },
  { draws: FUTURES, margin: 0.004 },
  { draws: FUTURES, margin: 0.012 },
] as const;

/**
 * Looks for mixes of levers with which a target is met in 8 of 10 futures: puts them together on
 * the expected path, in several orders, and checks each in the same futures. The same question has
 * the same answer, on any runner. Rejects with an AbortError at once when aborted, with a
 * NoSuchTarget for a question that may not be asked, and as the runner does.
 */
export async function seek(
  { job, reach, world }: Search,
  question: Question,
  runner: TrialRunner,
  { signal = new AbortController().signal, onProgress, onMix }: SeekOptions = {},
): Promise<Answer> {
  checkQuestion(question, job.months);
  const candidates = candidatesAt(reach);
  const ways: Way[] = [fewest, cheapest, evidenced, families];
  let stage = 0;
  let runs = 0;
  // Each way ends a stage; within one, runs come ever nearer to its end.
  const tell = () => onProgress?.(Math.min(1, (stage + 1 - 1 / (1 + ++runs / 60)) / (MIXES + 3)));
  const stageEnds = () => ([stage, runs] = [stage + 1, 0]);
  const trialsHere = (given: Job) =>
    trialsOf({ ...given, months: question.month }, question, candidates, runner, signal, tell);
  const trials = trialsHere(job);
  const bare = trialsHere({ ...job, levers: world });

  return prompt(look(), signal);

  async function look(): Promise<Answer> {
    signal.throwIfAborted();
    const { reading: base } = await bare.drawn({}, FUTURES);
    if (meets(base, base, question)) return { question, kind: 'met', base, mixes: [] };
    const limits = limitsOf(question, base);
    const own = await trials.expected({});
    const all = await bare.firstOf({}, FUTURES, FUTURES);
    const few = await bare.firstOf({}, FUTURES, LOOK);
    const start = { path: own.numbers, futures: all.numbers };
    const chance = all.numbers.map((value, i) => value / few.numbers[i] || 1);
    const ground: Ground = { base, candidates, trials, limits, start, chance, question, near: [] };
    stageEnds();

    const found: Found[] = [];
    const like = (made: Found | undefined) =>
      made && found.find(({ steps }) => setOf(steps) === setOf(made.steps));
    const add = async (way: Way) => {
      let made = await solve(way, ground);
      const known = like(made);
      // The same levers again: the next best that does without the last of them.
      if (known)
        made = await solve({ ...way, barred: [...(way.barred ?? []), known.last] }, ground);
      stageEnds();
      if (!made || like(made)) return;
      found.push(made);
      onMix?.(made.mix, base);
    };
    for (const way of ways) await add(way);
    for (let i = 0; i < Math.min(2, found.length) && found.length < MIXES; i++)
      await add(doingWithout([found[i].first]));
    const mixes = found.map(({ mix }) => mix);
    if (mixes.length > 0) return { question, kind: 'mixes', base, mixes };
    const nearest = await nearestTo(ground);
    if (nearest && meets(nearest.reading, base, question)) {
      onMix?.(nearest, base);
      return { question, kind: 'mixes', base, mixes: [nearest] };
    }
    return { question, kind: 'none', base, mixes, nearest };
  }
}

interface Ground {
  readonly base: Reading;
  readonly candidates: readonly Candidate[];
  readonly trials: Trials;
  readonly question: Question;
  readonly limits: Numbers;
  /** With no lever. */
  readonly start: Point;
  /** All futures over the few of a look, with no lever: what chance did to the few. */
  readonly chance: Numbers;
  /** Mixes within the cap that were drawn in all futures and did not do. */
  readonly near: Mix[];
}

interface Found {
  readonly mix: Mix;
  readonly steps: Steps;
  /** The levers taken first and last. */
  readonly first: string;
  readonly last: string;
}

/** One way followed to a mix that keeps to the question in all futures; nothing where it fails. */
async function solve(way: Way, ground: Ground): Promise<Found | undefined> {
  const { candidates, trials, base, question, limits, start, near } = ground;
  for (const part of way.parts) {
    let lines = proportion(start);
    let before = '';
    for (const { draws, margin } of LOOKS) {
      const built = await build(way, { limits, lines, part, margin }, candidates, trials);
      const name = nameOf(built.mix);
      // Nothing helps; or what falls short has been drawn and says nothing new.
      if (built.order.length === 0 || (!built.met && name === before)) break;
      const drawn = await trials.drawn(built.mix, built.met ? draws : LOOK);
      if (drawn.reading.draws === FUTURES) {
        const mix = mixOf(built.mix, drawn, ground);
        if (meets(drawn.reading, base, question))
          return { steps: built.mix, first: built.order[0], last: built.order.at(-1)!, mix };
        if (drawn.reading.cost <= question.cap) near.push(mix);
      }
      lines = await learned(built.mix, drawn, ground);
      before = name;
    }
  }
  return undefined;
}

/** What a mix that was drawn says of the way from the expected path to the futures. */
async function learned(mix: Steps, { reading, numbers }: Trial, ground: Ground): Promise<Line[]> {
  const path = await ground.trials.expected(mix);
  const few = reading.draws < FUTURES;
  const futures = numbers.map((value, i) => (few ? value * ground.chance[i] : value));
  return through(ground.start, { path: path.numbers, futures });
}

/** Of what comes nearest within the cap, what comes of it in all futures. */
async function nearestTo(ground: Ground): Promise<Mix | undefined> {
  const { candidates, trials, limits, question, start, near } = ground;
  for (const way of [fewest, cheapest]) {
    let lines = proportion(start);
    for (const { draws, margin } of LOOKS) {
      const aim = { limits, lines, part: 1, margin };
      const built = await build(way, aim, candidates, trials);
      if (built.order.length === 0) break;
      const drawn = await trials.drawn(built.mix, draws);
      lines = await learned(built.mix, drawn, ground);
      if (draws < FUTURES || drawn.reading.cost > question.cap) continue;
      near.push(mixOf(built.mix, drawn, ground));
      break;
    }
  }
  const harms = ({ worse }: Mix) => (question.measure === 'spending' && worse.length > 0 ? 1 : 0);
  return near.toSorted((a, b) => harms(a) - harms(b) || b.reading.share - a.reading.share)[0];
}

function mixOf(steps: Steps, { reading }: Trial, { base, candidates }: Ground): Mix {
  const used = candidates.filter(({ key }) => key in steps);
  return {
    levers: settingsOf(steps, candidates),
    reading,
    worse: worsened(reading, base),
    partOfReach: Object.fromEntries(used.map(({ key, steps: all }) => [key, steps[key] / all])),
  };
}

/** The answer, or an abort at once: a run under way may still take some hundredths of a second. */
function prompt<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  answer.catch(() => undefined);
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
