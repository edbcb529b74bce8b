import { numberAt, type PublishedFigures } from '../../../src/kernel/figure';
import type { Baseline, Ensemble } from '../../../src/kernel/model';
import type { Parameter } from '../../../src/kernel/structure';
import { spreadValue } from '../../../src/maths/distribution';
import { exp } from '../../../src/maths/exp';
import { log } from '../../../src/maths/log';
import { nameKey } from '../../../src/maths/name-key';
import { uniform } from '../../../src/maths/uniform';
import { assemble } from '../assembly';
import { parameters } from '../parameters';
import { NoForecast } from '../start-state';
import type { Calibration } from './calibration';
import { stock } from './history';
import { expectedPath } from './paths';
import { AS_NOW, settleStock } from './settle';

/** Transitions that are not published for a council and decide how its mix of homes moves. */
const UNOBSERVED = [
  'fosterEndings',
  'stepDownLevel',
  'toSupportedLevel',
  'lastHomeShare',
  'fosterApprovals',
  'fosterLeaving',
] as const satisfies readonly (keyof typeof parameters)[];

/** Homes have one definition from 2020 on; the mix of at most three years before is reproduced. */
const FIRST_MIX = 2020;
const MOST_YEARS = 3;
const CANDIDATES = 160;
const MEMBERS = 60;
/** Fewer than this many candidates must not carry the ensemble: better too wide than too sure. */
const LEAST_EFFECTIVE = 30;
/** Assumption: the model's mix differs from the truth by about so much of the children (sd). */
const MODEL_ERROR = 0.015;

const OUTPUTS = {
  fostered: ['fostered'],
  homes: ['in-childrens-homes'],
  // Registration moved children between these two in 2024: they are compared together.
  supportedOrOther: ['supported-accommodation', 'other-homes'],
} as const;
const PUBLISHED: Readonly<Record<keyof typeof OUTPUTS, readonly string[]>> = {
  fostered: ['stock/home/foster'],
  homes: ['stock/home/childrens-homes-secure'],
  supportedOrOther: [
    'stock/home/semi-independent',
    'stock/home/other-residential',
    'stock/home/residential-schools',
    'stock/home/other',
  ],
};
const KINDS = Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[];

/**
 * Importance resampling of the unobserved transitions: candidates from their ranges are run over
 * the last years from the figures of the time, their children in care held to what came, weighed by
 * how well they give the published mix of homes, and resampled. Undefined where the mix was not
 * published. The spread that the figures cannot narrow stays.
 */
export function ensemble(
  figures: PublishedFigures,
  england: PublishedFigures,
  calibration: Calibration,
  year: number,
): Ensemble | undefined {
  const from = firstYear(figures, year);
  if (from === undefined) return undefined;
  const start = known(() => assemble(figures, england, calibration, from));
  if (!start) return undefined;
  const grown = [1, 2, 3].map((ahead) => {
    const at = stock(figures, Math.min(year, from + ahead)) as number;
    return log(at / start.start.total);
  });
  const levels = settleStock((now) => quiet(start.make(now)), start.start.total, grown);
  const base = quiet(start.make({ ...AS_NOW, ...levels }));
  const candidates = Array.from({ length: CANDIDATES }, (_, i) => candidate(i));
  const misfits = candidates.map((values, i) => misfit(base, values, need(i), figures, from, year));
  const picked = resample(weights(misfits));
  return { parameters: UNOBSERVED, members: picked.map((i) => candidates[i]) };
}

/** The middle of each parameter over the members. */
export function middles({ parameters: names, members }: Ensemble): Record<string, number> {
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      members.reduce((sum, member) => sum + member[i], 0) / members.length,
    ]),
  );
}

/** The year to run from: as far back as the mix was published for every year since. */
function firstYear(figures: PublishedFigures, year: number): number | undefined {
  let from: number | undefined;
  for (let at = year; at >= Math.max(FIRST_MIX, year - MOST_YEARS); at--) {
    if (!mix(figures, at) || !stock(figures, at)) break;
    from = at;
  }
  return from === year ? undefined : from;
}

/**
 * Shares of children in care by kind of home; a kind of which a part is withheld is undefined, and
 * so is the whole mix where foster or children's homes are.
 */
function mix(figures: PublishedFigures, year: number): readonly (number | undefined)[] | undefined {
  const all = stock(figures, year);
  const shares = KINDS.map((kind) => {
    const counts = PUBLISHED[kind].map((key) => numberAt(figures, key, year));
    if (counts.some((count) => count === undefined) || !all) return undefined;
    return (counts as number[]).reduce((sum, count) => sum + count, 0) / all;
  });
  return shares[0] === undefined || shares[1] === undefined ? undefined : shares;
}

/** No noise and nothing drawn: the expected course. */
const quiet = ({ stocks, parameters: given }: Baseline): Baseline => ({
  stocks,
  parameters: {
    ...given,
    ...Object.fromEntries(
      Object.keys(parameters).flatMap((name) =>
        name.endsWith('Sd') && name !== 'uascNoiseSd' ? [[name, 0]] : [],
      ),
    ),
  },
});

function candidate(i: number): number[] {
  return UNOBSERVED.map((name) => {
    const { value, low, high, spread } = parameters[name] as Required<Parameter>;
    return spreadValue(spread, value, low, high, uniform(1, nameKey(`candidate/${name}`), i, 0));
  });
}

/**
 * The need for children's homes moved too in those years, nobody published how: each candidate has
 * its own, so that the other transitions need not explain it.
 */
const need = (i: number) =>
  spreadValue('lognormal', 1, 0.65, 1.55, uniform(1, nameKey('candidate/need'), i, 0));

/** Mean squared distance of the run's mix from the published one, in standard deviations. */
function misfit(
  base: Baseline,
  values: readonly number[],
  homesNeed: number,
  figures: PublishedFigures,
  from: number,
  year: number,
): number {
  const drawn = Object.fromEntries(UNOBSERVED.map((name, i) => [name, values[i]]));
  const needed = { homesNeedNow: homesNeed, homesNeedLater: homesNeed };
  const run = { stocks: base.stocks, parameters: { ...base.parameters, ...drawn, ...needed } };
  const of = expectedPath(run, 12 * (year - from));
  let sum = 0;
  for (let at = from + 1; at <= year; at++) {
    const month = 12 * (at - from);
    const all = Math.max(1, of('children-in-care', month));
    const published = mix(figures, at)!;
    KINDS.forEach((kind, k) => {
      const seen = published[k];
      if (seen === undefined) return;
      const here = OUTPUTS[kind].reduce((total, output) => total + of(output, month), 0) / all;
      const chance = (seen * (1 - seen)) / (stock(figures, at) as number);
      sum += ((here - seen) * (here - seen)) / (chance + MODEL_ERROR * MODEL_ERROR);
    });
  }
  return sum / (year - from);
}

/** Weights of the candidates, made flatter until enough of them count. */
function weights(misfits: readonly number[]): number[] {
  const least = Math.min(...misfits);
  for (let heat = 1; ; heat *= 1.5) {
    const raw = misfits.map((one) => exp(Math.max(-200, (least - one) / (2 * heat))));
    const all = raw.reduce((sum, one) => sum + one, 0);
    const squares = raw.reduce((sum, one) => sum + one * one, 0);
    if ((all * all) / squares >= LEAST_EFFECTIVE) return raw.map((one) => one / all);
  }
}

/** Systematic resampling: each candidate as often as its weight says, to the nearest. */
function resample(shares: readonly number[]): number[] {
  const picked: number[] = [];
  let reached = 0;
  shares.forEach((share, i) => {
    reached += share;
    while (picked.length < MEMBERS && (picked.length + 0.5) / MEMBERS <= reached) picked.push(i);
  });
  while (picked.length < MEMBERS) picked.push(shares.length - 1);
  return picked;
}

function known<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoForecast) return undefined;
    throw error;
  }
}
