import { median, softBand, type Band } from './band';
import type { Published } from './course';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { textSize } from './labels';
import { linePath } from './path';
import { fromZero, highest, straight, yearTicks, type Scale } from './scale';

/** One future year of a forecast made in the past: p10, p25, p50, p75, p90, and what happened. */
export interface ForecastYear {
  readonly year: number;
  readonly bands: readonly [number, number, number, number, number];
  readonly outturn: number;
}

/** What was known in one year, and what was then said of the years after it. */
export interface PastFan {
  readonly origin: number;
  readonly now: number;
  /** Ascending, one a year. */
  readonly ahead: readonly ForecastYear[];
}

/** Forecasts of one measure from several past years, over its published history. */
export interface PastForecasts {
  readonly description: string;
  readonly history: readonly Published[];
  readonly fans: readonly PastFan[];
  readonly tickFormat: (value: number) => string;
}

/** Panels: a forecast of three years ends where the next one of its panel begins. */
const PANELS = 3;

/** The forecasts by panel, so that in none of them two overlap. */
export function byPanel(fans: readonly PastFan[]): PastFan[][] {
  const first = Math.min(...fans.map(({ origin }) => origin));
  return Array.from({ length: PANELS }, (_, panel) =>
    fans.filter(({ origin }) => (origin - first) % PANELS === panel),
  ).filter((panel) => panel.length > 0);
}

/** Whether what happened lay in the band that eight in ten futures made. */
export function inside({ bands, outturn }: Pick<ForecastYear, 'bands' | 'outturn'>): boolean {
  return outturn >= bands[0] && outturn <= bands[4];
}

/**
 * Small fans over the published line, three panels on one scale, side by side where there is room.
 * What happened is a full dot where it lay inside the wide band, a ring where it lay outside;
 * "no change" is the level dotted line.
 */
export function pastForecasts(spec: PastForecasts, width: number): Drawing {
  const size = textSize(width);
  const panels = byPanel(spec.fans);
  const beside = width >= 760;
  const gap = 22;
  const left = Math.round(size * 3.9);
  const each = beside ? (width - left - gap * (panels.length - 1)) / panels.length : width - left;
  const head = size * 2.1;
  const high = beside ? Math.round(Math.min(300, Math.max(210, each * 0.62))) : 150;
  const foot = size + 14;
  const block = head + high + foot;
  const top = highest(
    spec.history.map(({ figure }) => (typeof figure === 'number' ? figure : 0)),
    spec.fans.flatMap(({ ahead }) => ahead.map(({ bands }) => bands[4])),
  );
  const height = Math.ceil(beside ? block : block * Math.max(1, panels.length) + 8);
  return picture(
    spec.description,
    width,
    height,
    panels.map((fans, i) => {
      const from = beside ? left + i * (each + gap) : left;
      const y0 = beside ? 0 : i * (block + 4);
      const y = fromZero(top, [y0 + head + high, y0 + head], 4);
      return panel(spec, fans, [from, from + each - 8], y, size, !beside || i === 0);
    }),
  );
}

function panel(
  spec: PastForecasts,
  fans: readonly PastFan[],
  [left, right]: readonly [number, number],
  y: Scale,
  size: number,
  named: boolean,
): Drawing {
  const years = spec.history.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = straight([first, last], [left, right], 4);
  const [bottom, top] = [y(0), y(y.domain[1])];
  const origins = fans.map(({ origin }) => String(origin));
  const value = (i: number) => {
    const { figure } = spec.history[i];
    return typeof figure === 'number' ? figure : NaN;
  };
  return draw('g', { class: 'panel' }, [
    label(left, top - size * 1.05, `Forecasts from ${listed(origins)}`, {
      class: 'strong',
      'font-size': size,
    }),
    ...y.ticks.flatMap((tick) => [
      draw('line', { class: 'grid', x1: left, x2: right, y1: tenth(y(tick)), y2: tenth(y(tick)) }),
      named &&
        label(left - 8, y(tick) + size * 0.36, spec.tickFormat(tick), {
          class: 'quiet',
          'text-anchor': 'end',
          'font-size': size,
        }),
    ]),
    draw('line', { class: 'axis', x1: left, x2: right, y1: tenth(bottom), y2: tenth(bottom) }),
    ...yearTicks(first, last, right - left, size * 4.6).map((year) =>
      label(x(year), bottom + size + 5, String(year), {
        class: 'quiet',
        'text-anchor': year === last ? 'end' : 'middle',
        'font-size': size,
      }),
    ),
    ...fans.map((fan) => futures(fan, x, y)),
    draw('path', {
      class: 'history',
      d: linePath(
        years.map((_, i) => value(i)),
        (i) => x(years[i]),
        y,
      ),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
    ...fans.flatMap((fan) => fan.ahead.map((year) => happened(year, x, y))),
  ]);
}

/** A forecast as it was then: its bands and middle, and "no change" beside them. */
function futures({ origin, now, ahead }: PastFan, x: Scale, y: Scale): Drawing {
  const length = Math.max(0, ...ahead.map(({ year }) => year - origin)) + 1;
  const at = (q: number) =>
    Array.from({ length }, (_, i) =>
      i === 0 ? now : (ahead.find(({ year }) => year === origin + i)?.bands[q] ?? NaN),
    );
  const [p10, p25, p50, p75, p90] = [0, 1, 2, 3, 4].map(at);
  const band: Band = { p10, p25, p50, p75, p90 };
  const when = (i: number) => x(origin + i);
  return draw('g', { class: 'past-fan' }, [
    softBand(band, 'today', when, y),
    draw('line', {
      class: 'no-change',
      x1: tenth(when(0)),
      x2: tenth(when(length - 1)),
      y1: tenth(y(now)),
      y2: tenth(y(now)),
      stroke: 'var(--muted)',
      'stroke-width': 1,
      'stroke-dasharray': '1 3',
    }),
    median(band, 'today', when, y),
  ]);
}

function happened(forecast: ForecastYear, x: Scale, y: Scale): Drawing {
  const hit = inside(forecast);
  return draw('circle', {
    class: hit ? 'hit' : 'miss',
    cx: tenth(x(forecast.year)),
    cy: tenth(y(forecast.outturn)),
    r: hit ? 3 : 4.5,
    fill: hit ? 'var(--ink)' : 'var(--paper)',
    stroke: 'var(--ink)',
    'stroke-width': hit ? 0 : 2,
  });
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
