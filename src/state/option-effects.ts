import { leverByKey } from '../../models/childrens-care/levers';
import { version } from '../../models/childrens-care/version';
import type { Effect, Option, Run } from '../consultation/consultation';
import { dearestYear, pairedEffect } from '../engine/paired-effect';
import type { Job, Result, Runner } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import { lastMonthOf } from './figures.svelte';
import { linkTo } from './linked-settings';
import { opening } from './scenario.svelte';

/** Years ahead that options are told of. */
const YEARS = 7;
const MONTHS = 12 * YEARS;

/** What is told of an option: children first, and first those without what they need. */
const TOLD = [
  'family-plan-mismatch',
  'in-childrens-homes',
  'children-in-care',
  'placed-far',
  'moves',
  'spend',
];

/** What the model says of an option. */
export interface Modelled extends Required<Pick<Option, 'effects' | 'evidenceGrade' | 'levers'>> {
  readonly run: Run;
  /** £ a year: the services that are added, in the mean of all futures, in their dearest year; to £1,000. */
  readonly cost: number;
}

/** A run with what an option is told by: all draws of each output, months + 1 each. */
export interface ToldRun {
  readonly result: Result;
  readonly of: Readonly<Record<string, Float64Array>>;
}

/** The job behind an option, or behind keeping things as today (no lever). */
export function optionJob(
  figures: PublishedFigures,
  england: PublishedFigures,
  levers: Job['levers'],
): Job {
  const { seed, draws } = opening;
  const told = [...TOLD, 'programmes'];
  return {
    figures,
    england,
    levers,
    seed,
    draws,
    months: MONTHS,
    mode: 'stochastic',
    outputs: told,
  };
}

/** Runs a job for what options are told by. Rejects as the runner does. */
export async function toldRun(
  runner: Runner,
  job: Job,
  options: Parameters<Runner['run']>[1] = {},
): Promise<ToldRun> {
  const result = await runner.run(job, options);
  const all = await Promise.all(TOLD.map((name) => runner.draws(job, name)));
  return { result, of: Object.fromEntries(TOLD.map((name, i) => [name, all[i]])) };
}

/** What an option changes, held against things as today, future by future. */
export function modelledFrom(before: ToldRun, after: ToldRun): Modelled {
  const { job, months } = after.result;
  const { england, figures, levers, seed, draws } = job;
  const data = lastMonthOf(england);
  const settings = { ...opening, place: figures.place.code, levers, seed, draws, months: MONTHS };
  return {
    levers,
    effects: TOLD.map((name) => effectOf(name, before, after, months[MONTHS])),
    evidenceGrade: weakest(levers),
    cost: thousands(dearestYear(after.result.outputs.programmes.mean)),
    run: { model: version, data, seed, draws, months: MONTHS, link: linkTo(settings, data) },
  };
}

function effectOf(name: string, before: ToldRun, after: ToldRun, month: string): Effect {
  const { kind, unit } = after.result.outputs[name];
  const told = pairedEffect(before.of[name], after.of[name], MONTHS + 1, MONTHS, kind);
  return {
    output: name,
    month,
    unit: unit.startsWith('GBP') ? '£ a year' : kind === 'flow' ? 'a year' : unit,
    today: rounded(told.today, unit),
    without: rounded(told.without, unit),
    with: rounded(told.with, unit),
    low: rounded(told.low, unit),
    high: rounded(told.high, unit),
    fewer: Math.round(1000 * told.fewer) / 10,
  };
}

/** Children to a tenth, money to the pound: the file holds no more than is meant. */
const rounded = (value: number, unit: string) =>
  (unit.startsWith('GBP') ? Math.round(value) : Math.round(value * 10) / 10) + 0;

/** No forecast of a cost is better than that. */
const thousands = (value: number) => 1000 * Math.round(value / 1000);

const weakest = (levers: Job['levers']): Option['evidenceGrade'] =>
  Object.keys(levers)
    .map((key) => leverByKey(key)?.grade ?? 'D')
    .toSorted()
    .at(-1) ?? 'D';
