import { count, financialYear, money } from '../../charts/format';
import type { Result } from '../../engine/runner';
import type { Reading } from '../../engine/seek/reading';
import type { Mix } from '../../engine/seek/seek';
import type { ChildMeasure, Measure, Question } from '../../engine/seek/target';
import { leverByKey } from '../../../models/childrens-care/levers';
import { childMeasures, floor } from '../../state/seeking.svelte';

/** What stands in the form's sentence for each thing that can be aimed for. */
export const aims: Readonly<
  Record<Measure, { name: string; way: 'at least' | 'at most'; before: string; after: string }>
> = {
  'family-homes-share': {
    name: 'the share of children in care who live in a family',
    way: 'at least',
    before: '',
    after: '%',
  },
  'unmet-foster-demand': {
    name: 'the number of children placed in no family, though they need one,',
    way: 'at most',
    before: '',
    after: 'a year',
  },
  moves: {
    name: 'the number of moves from one home to another',
    way: 'at most',
    before: '',
    after: 'a year',
  },
  'placed-far': {
    name: 'the number of children over 20 miles from home',
    way: 'at most',
    before: '',
    after: 'children',
  },
  spending: {
    name: 'spending on children in care, with the levers’ own cost,',
    way: 'at most',
    before: '£',
    after: 'm a year',
  },
};

/** Rows of a mix's table. */
export const measureNames: Readonly<Record<ChildMeasure, string>> = {
  'family-homes-share': 'Live in a family',
  'unmet-foster-demand': 'Placed in no family, though they need one, a year',
  moves: 'Moves between homes, a year',
  'placed-far': 'Live over 20 miles from home',
  're-entries': 'Come back into care, a year',
};

/** A million pounds: what money is typed in. */
export const MILLION = 1e6;

/** What was typed, as numbers of a question; or in plain words what is wrong with it. */
export function questionOf(
  measure: Measure,
  month: number,
  typed: { readonly value: string; readonly cap: string },
): { readonly question: Question } | { readonly value?: string; readonly cap?: string } {
  const [value, cap] = [numberIn(typed.value), numberIn(typed.cap)];
  const problems = {
    ...(valueProblem(measure, value) && { value: valueProblem(measure, value) }),
    ...(capProblem(cap) && { cap: capProblem(cap) }),
  };
  if (value === undefined || cap === undefined || Object.keys(problems).length > 0) return problems;
  const scale = measure === 'spending' ? MILLION : measure === 'family-homes-share' ? 0.01 : 1;
  return { question: { measure, month, value: value * scale, cap: cap * MILLION } };
}

function valueProblem(measure: Measure, value: number | undefined): string | undefined {
  if (value === undefined) return 'Write a number to aim for.';
  if (value < 0) return 'Write a number that is not below 0.';
  if (measure === 'family-homes-share' && value > 100)
    return 'A share is never more than 100%. Write a lower one.';
  return undefined;
}

function capProblem(cap: number | undefined): string | undefined {
  if (cap === undefined) return 'Write the most that the levers may cost a year, in £m.';
  if (cap < 0) return 'A cost is never below £0. Write a higher one.';
  return cap === 0
    ? 'Every lever costs something, so at £0 none can be used. Write a higher cost.'
    : undefined;
}

function numberIn(text: string): number | undefined {
  const value = text.trim() === '' ? NaN : Number(text.replaceAll(/[,\s]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A target to begin with, as it would be typed: what comes in about six of ten futures with no lever
 * (of flows and money, their mean), so that to have it in eight takes something. "" where unknown.
 */
export function suggestedValue(measure: Measure, month: number, result: Result): string {
  if (measure === 'spending') {
    const total = yearOf(result, 'spend', month) + yearOf(result, 'casework', month);
    return Number.isFinite(total) ? String(Number((total / MILLION).toPrecision(3))) : '';
  }
  if (floor[measure].kind === 'flow') {
    const mean = yearOf(result, measure, month);
    return Number.isFinite(mean) ? String(Math.floor(mean)) : '';
  }
  const found = result.outputs[measure];
  if (!found) return '';
  const share = measure === 'family-homes-share';
  const [middle, harder] = [found.p50[month], (share ? found.p25 : found.p75)[month]];
  const between = (middle + harder) / 2;
  return String(share ? Math.round(between * 100) : Math.floor(between));
}

/** About one and a half hundredths of a year's spending, in £m. */
export function suggestedCap(result: Result): string {
  const year = yearOf(result, 'spend', 12);
  return Number.isFinite(year) ? String(Number(((year * 0.015) / MILLION).toPrecision(1))) : '';
}

function yearOf({ outputs }: Result, name: string, month: number): number {
  const mean = outputs[name]?.mean.slice(month - 11, month + 1) ?? [Number.NaN];
  return mean.reduce((sum, value) => sum + value, 0);
}

/** "In 82 of 100 futures": rounded down, so that a target just missed is never called met. */
export function futuresWords(share: number): string {
  const whole = Math.floor(share * 100 + 1e-9);
  if (whole < 1) return 'fewer than 1 of 100 futures';
  return whole > 99 ? 'more than 99 of 100 futures' : `${whole} of 100 futures`;
}

/** A value of the thing aimed for, with its unit. */
export function valueWords(measure: Measure, value: number): string {
  if (measure === 'family-homes-share') return `${(value * 100).toFixed(1).replace(/\.0$/, '')}%`;
  if (measure === 'spending') return `${money(value)} a year`;
  const children = count(measure === 'placed-far' ? Math.ceil(value) : value);
  return measure === 'placed-far' ? `${children} children` : `${children} a year`;
}

/** "At least 62% of children in care live in a family in March 2029": a target told in short. */
export function targetWords({ measure, value, month, cap }: Question, start: number): string {
  const { name, way } = aims[measure];
  return `By March ${start + month / 12}, ${name} is ${way} ${valueWords(measure, value)}. Until then the levers cost at most ${money(cap)} a year.`.replaceAll(
    ',,',
    ',',
  );
}

/** The twelve months that a flow or spending is counted over. */
export const yearWords = (month: number, start: number) => financialYear(start + month / 12);

/** What sets a mix apart from the others shown; of those alike, the first. */
export function standsOut(mix: Mix, mixes: readonly Mix[]): string[] {
  if (mixes.length < 2) return [];
  const first = (of: (each: Mix) => number) =>
    mixes.reduce((best, each) => (of(each) < of(best) - 1e-9 ? each : best)) === mix;
  const labels = [
    first((each) => Object.keys(each.levers).length) && 'Fewest levers',
    first(weakness) && 'Best evidenced',
    first(({ reading }) => reading.cost) && 'Lowest cost',
    first(({ reading }) => -reading.middle['family-homes-share']) && 'Most children in families',
  ];
  return labels.filter((label) => label !== false);
}

/** Mean grade of a mix's levers: 0 where all are A, 3 where all are D. */
function weakness({ levers }: Mix): number {
  const grades = Object.keys(levers).map((key) => 'ABCD'.indexOf(leverByKey(key)?.grade ?? 'D'));
  return grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
}

/** One row of a mix's table: the middle future without levers, and with the mix. */
export interface MixRow {
  readonly name: string;
  readonly without: string;
  readonly with: string;
  readonly way: 'better' | 'worse' | 'the same' | 'less' | 'more';
}

export function mixRows({ reading, worse }: Mix, base: Reading): MixRow[] {
  const rows = childMeasures.map((name): MixRow => {
    const show = (value: number) =>
      name === 'family-homes-share' ? `${(value * 100).toFixed(1)}%` : count(value);
    const [before, after] = [base.middle[name], reading.middle[name]];
    const same = show(before) === show(after);
    const way = same ? 'the same' : worse.includes(name) ? 'worse' : 'better';
    return { name: measureNames[name], without: show(before), with: show(after), way };
  });
  const [before, after] = [money(base.spending), money(reading.spending)];
  const less = reading.spending < base.spending;
  const way = before === after ? 'the same' : less ? 'less' : 'more';
  return [
    ...rows,
    { name: 'Spending, levers and casework with it', without: before, with: after, way },
  ];
}

/** Levers of a mix that take more than half of what is in reach. */
export const beyondHalf = ({ partOfReach }: Mix): string[] =>
  Object.keys(partOfReach).filter((key) => partOfReach[key] > 0.5);
