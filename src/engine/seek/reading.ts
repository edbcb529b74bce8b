import { quantiles } from '../../maths/quantiles';
import { childMeasures, floor, SOUGHT_SHARE, spendingParts } from './target';
import type { ChildMeasure, Question } from './target';

/** What one run says of a question. */
export interface Reading {
  readonly draws: number;
  /** Share of futures that meet the target: 0 to 1. */
  readonly share: number;
  /** What is reached, or bettered, in 8 of 10 futures: in the target's own unit. */
  readonly reached: number;
  /** The dearest year of the levers up to the month, in the mean of all futures: GBP. */
  readonly cost: number;
  /** The middle future: stocks at the month, flows over the twelve months to it. */
  readonly middle: Readonly<Record<ChildMeasure, number>>;
  /** The middle future's spending over the financial year, levers and casework with it: GBP. */
  readonly spending: number;
}

/** All draws of the outputs a question needs: draw after draw, `width` months each. */
export interface Series {
  readonly width: number;
  readonly of: Readonly<Record<string, Float64Array>>;
}

/**
 * A run's numbers, to be held against limits: each is better the lower it is, and none is below
 * zero. In order: the target, the levers' cost, then, for a target on money, the floor.
 */
export type Numbers = readonly number[];

/** Rounding of sums, as a share: less than this decides nothing. */
const ROUNDING = 1e-9;

const enough = (draws: number) => Math.ceil(SOUGHT_SHARE * draws - ROUNDING);

/** By draw: a stock at the month, or a flow summed over the twelve months to it. */
export function atMonth(
  all: Float64Array,
  width: number,
  month: number,
  kind: 'stock' | 'flow',
): Float64Array {
  return Float64Array.from({ length: all.length / width }, (_, draw) => {
    const at = draw * width + month;
    if (kind === 'stock') return all[at];
    let sum = 0;
    for (let i = at - 11; i <= at; i++) sum += all[i];
    return sum;
  });
}

/** @param draws how many of the first draws are read */
export function read(series: Series, question: Question, draws: number): Reading {
  const { width, of } = series;
  const first = (name: string) => of[name].subarray(0, draws * width);
  const { month } = question;
  const middle = Object.fromEntries(
    childMeasures.map((name) => [
      name,
      median(atMonth(first(name), width, month, floor[name].kind)),
    ]),
  ) as Record<ChildMeasure, number>;
  const values = aimed(series, question, draws);
  const sign = signOf(question);
  const met = values.filter((value) => sign * value <= sign * question.value).length;
  const ranked = values.map((value) => sign * value).toSorted();
  return {
    draws,
    share: met / draws,
    reached: sign * ranked[enough(draws) - 1],
    cost: dearestYear(first('programmes'), width),
    middle,
    spending: median(spendingOf(series, month, draws)),
  };
}

/** Whether a reading meets all of the question; `base` is that of no lever. */
export function meets(reading: Reading, base: Reading, question: Question): boolean {
  const often = reading.share * reading.draws >= enough(reading.draws) - ROUNDING;
  if (!often || reading.cost > question.cap) return false;
  return question.measure !== 'spending' || worsened(reading, base).length === 0;
}

/** Children's measures that are worse in the middle future than with no lever. */
export function worsened(reading: Reading, base: Reading): ChildMeasure[] {
  return childMeasures.filter((name) => {
    const sign = floor[name].better === 'more' ? -1 : 1;
    const limit = base.middle[name];
    return sign * (reading.middle[name] - limit) > ROUNDING * Math.abs(limit);
  });
}

/** A reading's numbers; that of the target between whole counts, so that small steps show. */
export function numbersOf(series: Series, question: Question, draws: number): Numbers {
  const reading = read(series, question, draws);
  const { measure } = question;
  const target =
    counted(question) && draws > 1
      ? 1 + betweenCounts(aimed(series, question, draws))
      : atMost(measure, reading.reached);
  return [target, reading.cost, ...floorOf(question, reading)];
}

/** The most that each number may be. */
export function limitsOf(question: Question, base: Reading): Numbers {
  const { measure, value, cap } = question;
  const target = counted(question) ? 1 + Math.floor(value) : atMost(measure, value);
  return [target, cap, ...floorOf(question, base)];
}

const floorOf = ({ measure }: Question, { middle }: Reading): number[] =>
  measure === 'spending' ? childMeasures.map((name) => atMost(name, middle[name])) : [];

/** Of the share in families, the rest: so that less is better throughout, and nothing below zero. */
const atMost = (measure: string, value: number) =>
  measure === 'family-homes-share' ? 1 - value : value;

const signOf = ({ measure }: Question) => (measure === 'family-homes-share' ? -1 : 1);

const counted = ({ measure }: Question) => measure !== 'spending' && floor[measure].kind === 'flow';

function aimed(series: Series, { measure, month }: Question, draws: number): Float64Array {
  if (measure === 'spending') return spendingOf(series, month, draws);
  const all = series.of[measure].subarray(0, draws * series.width);
  return atMonth(all, series.width, month, floor[measure].kind);
}

function spendingOf({ of, width }: Series, month: number, draws: number): Float64Array {
  const parts = spendingParts.map((name) =>
    atMonth(of[name].subarray(0, draws * width), width, month, 'flow'),
  );
  return parts[0].map((_, draw) => parts.reduce((sum, part) => sum + part[draw], 0));
}

function dearestYear(programmes: Float64Array, width: number): number {
  const draws = programmes.length / width;
  let most = 0;
  for (let month = 12; month < width; month += 12) {
    let sum = 0;
    for (const year of atMonth(programmes, width, month, 'flow')) sum += year;
    most = Math.max(most, sum / draws);
  }
  return most;
}

/**
 * Where 8 of 10 futures are at or below, with each count taken as spread evenly over the one before
 * it: at most n exactly where n is reached in 8 of 10.
 */
function betweenCounts(values: Float64Array): number {
  const ranked = values.toSorted();
  const count = ranked[enough(ranked.length) - 1];
  const below = ranked.filter((value) => value < count).length / ranked.length;
  const upTo = ranked.filter((value) => value <= count).length / ranked.length;
  return count - 1 + (SOUGHT_SHARE - below) / (upTo - below);
}

const median = (values: Float64Array) => quantiles(values, [0.5])[0];
