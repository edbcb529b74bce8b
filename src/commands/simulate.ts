import { levers } from '../../models/childrens-care/levers';
import { settings } from '../../models/childrens-care/settings';
import { allFigures, figuresOf } from '../data/records';
import { model, outputNames } from '../engine/basis';
import { NoForecastFault, type Job, type OutputSummary, type Runner } from '../engine/runner';
import { BadArgument, guarded, oneOf, options, whole } from './arguments';
import { ENGLAND, place, print, runnerOf, settingsIn } from './asked';
import { hashOfDraws } from './hash';

const LISTS = ['levers', 'settings', 'places', 'outputs'] as const;

/** Runs one place and prints one JSON object, or lists what there is. */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const given = options(argv, {
      place: { type: 'string' },
      months: { type: 'string', default: '120' },
      draws: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      lever: { type: 'string', multiple: true, default: [] },
      workers: { type: 'string', default: '2' },
      chunk: { type: 'string', default: '20' },
      mode: { type: 'string', default: 'stochastic' },
      list: { type: 'string' },
    });
    if (given.list !== undefined) {
      print(list(oneOf('list', given.list, LISTS)));
      return;
    }
    if (given.place === undefined)
      throw new BadArgument(`--place is missing; for England: --place ${ENGLAND}`);
    const job: Job = {
      figures: place(given.place),
      england: figuresOf(ENGLAND),
      levers: settingsIn(given.lever),
      seed: whole('seed', given.seed, 0, 4294967295),
      draws: whole('draws', given.draws, 1, 20000),
      months: whole('months', given.months, 1, 360),
      mode: oneOf('mode', given.mode, ['expected', 'stochastic'] as const),
      outputs: outputNames,
    };
    const workers = whole('workers', given.workers, 1, 64);
    const chunk = whole('chunk', given.chunk, 1, 20000);
    const runner = runnerOf(workers, chunk);
    try {
      print(await answer(runner, job));
    } catch (error) {
      if (error instanceof NoForecastFault) throw new BadArgument(error.message);
      throw error;
    } finally {
      runner.dispose();
    }
  });
}

async function answer(runner: Runner, job: Job): Promise<unknown> {
  const basis = await runner.explain(job.figures, job.england);
  const result = await runner.run(job, { previews: [] });
  const draws = new Map<string, { kind: 'stock' | 'flow'; draws: Float64Array }>();
  for (const name of outputNames)
    draws.set(name, { kind: model.outputs[name].kind, draws: await runner.draws(job, name) });
  return {
    place: { code: job.figures.place.code, name: job.figures.place.name },
    model: { name: model.structure.name, version: model.structure.version },
    data: { asAt: `${basis.year}-03-31` },
    seed: job.seed,
    draws: job.draws,
    months: job.months,
    mode: job.mode,
    levers: Object.fromEntries(
      settings.map(({ key, baseline }) => [key, job.levers[key] ?? baseline]),
    ),
    start: {
      startsPublished: basis.startsPublished,
      entriesUsed: basis.entries,
      repeatSpells: basis.repeatSpells,
      filled: basis.filled,
    },
    outputs: Object.fromEntries(
      Object.values(result.outputs).map((summary) => [summary.name, plain(summary, result.months)]),
    ),
    hash: hashOfDraws(draws, job.months + 1),
  };
}

function plain(summary: OutputSummary, months: readonly string[]): unknown {
  const { unit, kind, mean, p10, p25, p50, p75, p90 } = summary;
  const numbers = (values: Float64Array) => Array.from(values);
  return {
    unit,
    kind,
    months,
    mean: numbers(mean),
    p10: numbers(p10),
    p25: numbers(p25),
    p50: numbers(p50),
    p75: numbers(p75),
    p90: numbers(p90),
  };
}

function list(what: (typeof LISTS)[number]): unknown {
  if (what === 'levers' || what === 'settings')
    return (what === 'levers' ? levers : settings).map(
      ({ key, label, unit, min, max, step, baseline }) => {
        return { key, label, unit, min, max, step, baseline };
      },
    );
  if (what === 'outputs')
    return outputNames.map((name) => {
      const { unit, kind, about } = model.outputs[name];
      return { name, unit, kind, about };
    });
  return [...allFigures().values()].map(({ place: { code, name, region, note } }) => {
    return { code, name, region, note };
  });
}
