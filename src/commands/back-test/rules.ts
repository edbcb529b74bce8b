import { firstYear } from '../../../datasets/source';
import type { Horizon, Measure, Rule } from '../../../models/childrens-care/back-test/report';
import type { PublishedFigures } from '../../kernel/figure';
import { comparable } from './figures';

export type SimpleRule = Exclude<Rule, 'model'>;
export const SIMPLE_RULES: readonly SimpleRule[] = ['noChange', 'linearTrend', 'lastGrowth'];

const TREND_YEARS = 4;

/** What a rule says of a measure some years on, from the place's own figures up to the origin. */
export function said(
  rule: SimpleRule,
  place: PublishedFigures,
  measure: Measure,
  origin: number,
  ahead: number,
): number | undefined {
  const now = comparable(place, measure, origin);
  if (!now) return undefined;
  if (rule === 'noChange') return now.value;
  const past = known(place, measure, origin, now.kind);
  if (rule === 'lastGrowth') {
    const before = past[1];
    if (!before) return now.value;
    return now.value * (now.value / before.y) ** (ahead / -before.x);
  }
  return Math.max(0, trend(past.slice(0, TREND_YEARS), ahead) ?? now.value);
}

/** Published years of one kind up to the origin, the latest first; x counts from the origin. */
function known(place: PublishedFigures, measure: Measure, origin: number, kind: string) {
  const points: { x: number; y: number }[] = [];
  for (let year = origin; year >= firstYear; year--) {
    const figure = comparable(place, measure, year);
    if (figure && figure.kind === kind) points.push({ x: year - origin, y: figure.value });
  }
  return points;
}

/** Least squares through the points, carried on; undefined with fewer than three. */
function trend(points: readonly { x: number; y: number }[], ahead: number): number | undefined {
  if (points.length < 3) return undefined;
  const mean = (values: number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const slope =
    mean(points.map((point) => (point.x - x) * (point.y - y))) /
    mean(points.map((point) => (point.x - x) * (point.x - x)));
  return y + slope * (ahead - x);
}

/** Sizes of place within which errors are pooled, by children in care. */
const CLASSES = [250, 500, 900, Infinity];
/** Fewer errors than this say too little of a size, or of a horizon. */
const ENOUGH = 20;

/**
 * Past errors of a rule (log ratios of outturn to what it said) at origins whose outturn was known
 * by `origin`, at places of about the size of `place`. Where three (two) years have not passed for
 * enough of them, those of one year, widened by the square root of the horizon.
 */
export function pastErrors(
  rule: SimpleRule,
  place: PublishedFigures,
  pool: readonly PublishedFigures[],
  measure: Measure,
  origin: number,
  ahead: Horizon,
): readonly number[] {
  const like = pool.filter((other) => sizeClass(other, origin) === sizeClass(place, origin));
  for (const places of [like, pool]) {
    const errors = errorsOf(rule, places, measure, origin, ahead);
    if (errors.length >= Math.min(ENOUGH, pool.length * 3)) return errors;
  }
  const errors = errorsOf(rule, pool, measure, origin, 1);
  return errors.map((error) => error * Math.sqrt(ahead));
}

function sizeClass(place: PublishedFigures, origin: number): number {
  const size = comparable(place, 'stock', origin)?.value ?? 0;
  return CLASSES.findIndex((limit) => size < limit);
}

const kept = new WeakMap<PublishedFigures, Map<string, number | undefined>>();

function errorsOf(
  rule: SimpleRule,
  places: readonly PublishedFigures[],
  measure: Measure,
  origin: number,
  ahead: number,
): number[] {
  const errors: number[] = [];
  for (const place of places)
    for (let from = firstYear; from + ahead <= origin; from++) {
      const error = errorAt(rule, place, measure, from, ahead);
      if (error !== undefined) errors.push(error);
    }
  return errors;
}

/** One error: it depends on figures up to its own outturn alone, so it can be kept. */
function errorAt(
  rule: SimpleRule,
  place: PublishedFigures,
  measure: Measure,
  from: number,
  ahead: number,
): number | undefined {
  const own = kept.get(place) ?? new Map<string, number | undefined>();
  kept.set(place, own);
  const key = `${rule}/${measure}/${from}/${ahead}`;
  if (!own.has(key)) {
    const [now, then] = [
      comparable(place, measure, from),
      comparable(place, measure, from + ahead),
    ];
    const forecast = said(rule, place, measure, from, ahead);
    const usable = now && then && now.kind === then.kind && forecast !== undefined && forecast > 0;
    own.set(key, usable ? Math.log(then.value / forecast) : undefined);
  }
  return own.get(key);
}
