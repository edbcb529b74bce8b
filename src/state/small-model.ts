import type { Job, Result, Runner } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import { leverByKey } from '../../models/childrens-care/levers';
import { worldOf } from '../../models/childrens-care/settings';

/** Councils among which England's figures are shared for one of average size. */
const COUNCILS = 153;
const MONTHS = 120;

/** What is asked of the small model. */
export interface SmallQuestion {
  readonly settings: Readonly<Record<string, number>>;
  readonly world: Readonly<Record<string, number>>;
  readonly output: string;
}

/** A line with and without what is set: one value a year, the first the last published year. */
export interface SmallAnswer {
  readonly years: readonly number[];
  readonly without: readonly number[];
  readonly with: readonly number[];
}

/** What comes round again is switched off: the mechanism alone is looked at. */
const ALONE = { 'loop-r3': 0, 'loop-r4': 0, 'loop-b1': 0 };

/** Counts of a council of average size become England's; numbers behind a lever stay. */
function scaled(settings: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const lever = leverByKey(key);
      return [key, lever && !lever.unit.startsWith('%') ? value * COUNCILS : value];
    }),
  );
}

function jobOf(england: PublishedFigures, levers: Record<string, number>, output: string): Job {
  return {
    figures: england,
    england,
    levers,
    seed: 1,
    draws: 1,
    months: MONTHS,
    mode: 'expected',
    central: true,
    outputs: [output],
  };
}

/** A ratio is the same in every council; children and pounds are shared. */
const shareOf = ({ unit }: { readonly unit: string }) =>
  unit === 'ratio' || unit === 'share' ? 1 : COUNCILS;

function yearly(result: Result, output: string): number[] {
  const summary = result.outputs[output];
  const [values, share] = [summary.p50, shareOf(summary)];
  const years = Math.floor((values.length - 1) / 12);
  if (summary.kind === 'stock')
    return Array.from({ length: years + 1 }, (_, year) => values[year * 12] / share);
  const sum = (year: number) => {
    let all = 0;
    for (let month = year * 12 + 1; month <= year * 12 + 12; month++) all += values[month];
    return all / share;
  };
  return Array.from({ length: years }, (_, year) => sum(year));
}

/** Answers small questions; rejects where England’s figures cannot be had or workers fail. */
export type SmallModel = (question: SmallQuestion) => Promise<SmallAnswer>;

/** Answers small questions with the model itself; the side without is run once for each world. */
export function smallModel(runner: Runner, figures: () => Promise<PublishedFigures>): SmallModel {
  const before = new Map<string, Promise<Result>>();
  const run = (job: Job) => runner.run(job, { previews: [] });
  const without = (job: Job): Promise<Result> => {
    const key = JSON.stringify([job.levers, job.outputs]);
    const known = before.get(key) ?? run(job);
    before.set(key, known);
    known.catch(() => before.delete(key));
    return known;
  };
  return async ({ settings, world, output }) => {
    const england = await figures();
    const set = { ...ALONE, ...world, ...scaled(settings) };
    const [today, changed] = await Promise.all([
      without(jobOf(england, worldOf(set), output)),
      run(jobOf(england, set, output)),
    ]);
    const line = yearly(today, output);
    const first =
      Number(today.months[0].slice(0, 4)) + (today.outputs[output].kind === 'stock' ? 0 : 1);
    return {
      years: line.map((_, i) => first + i),
      without: line,
      with: yearly(changed, output),
    };
  };
}
