import { draw, type Drawing } from './drawing';
import { areaPath, between, linePath, thin, type Values } from './path';

/** What a series is about. Fixes its colour, its dash and its mark, everywhere. */
export type Meaning = 'today' | 'world' | 'policy' | 'second';

/** The spread of one output over all simulated futures, one value a time. */
export interface Band {
  readonly p10: Values;
  readonly p25: Values;
  readonly p50: Values;
  readonly p75: Values;
  readonly p90: Values;
  /** A few whole futures, drawn as hairlines. */
  readonly futures?: readonly Values[];
}

/** The band with every `stride`-th of its times. */
export function thinBand({ p10, p25, p50, p75, p90, futures }: Band, stride: number): Band {
  const each = (values: Values) => thin(values, stride);
  return {
    p10: each(p10),
    p25: each(p25),
    p50: each(p50),
    p75: each(p75),
    p90: each(p90),
    futures: futures?.map(each),
  };
}

/** The band with a known value set before its first time, so that it starts where history ends. */
export function bandFrom(known: number, band: Band): Band {
  const after = (values: Values) => [known, ...Array.from(values)];
  const { p10, p25, p50, p75, p90, futures } = band;
  return {
    p10: after(p10),
    p25: after(p25),
    p50: after(p50),
    p75: after(p75),
    p90: after(p90),
    futures: futures?.map(after),
  };
}

/** The colour of a meaning, as a property that the style sheet sets. */
export const colour = (meaning: Meaning) => `var(--${meaning})`;

const dash: Record<Meaning, string | undefined> = {
  today: '6 4',
  world: '2 3',
  policy: undefined,
  second: '10 3 2 3',
};

/**
 * The soft part of a band: 80 % of futures, denser towards the middle half, no edges. Four steps
 * of one hue; the outermost ends at p10 and p90 and the innermost at p25 and p75 exactly.
 */
export function softBand(
  band: Band,
  meaning: Meaning,
  x: (i: number) => number,
  y: (v: number) => number,
): Drawing {
  const area = (part: number) =>
    areaPath(between(band.p10, band.p25, part), between(band.p90, band.p75, part), x, y);
  const opacity = [0.09, 0.06, 0.06, 0.13];
  const outer = area(0);
  return draw('g', { class: `band band-${meaning}`, fill: colour(meaning) }, [
    ...opacity.map((fillOpacity, i) =>
      draw('path', {
        class: 'morph',
        d: i === 0 ? outer : area(i / 3),
        'fill-opacity': fillOpacity,
      }),
    ),
    meaning !== 'today' &&
      draw('path', { class: 'hatch', d: outer, fill: `url(#hatch-${meaning})` }),
  ]);
}

/** Whole futures as hairlines. */
export function hairlines(
  band: Band,
  meaning: Meaning,
  x: (i: number) => number,
  y: (v: number) => number,
): Drawing {
  const futures = band.futures ?? [];
  return draw(
    'g',
    { class: 'future', stroke: colour(meaning) },
    futures.map((future) => draw('path', { class: 'morph', d: linePath(future, x, y) })),
  );
}

/** The thin median: half of the futures end above it and half below. */
export function median(
  band: Band,
  meaning: Meaning,
  x: (i: number) => number,
  y: (v: number) => number,
): Drawing {
  return draw('path', {
    class: `morph median median-${meaning}`,
    d: linePath(band.p50, x, y),
    fill: 'none',
    stroke: colour(meaning),
    'stroke-width': 1.75,
    'stroke-dasharray': dash[meaning],
  });
}

/** The mark of a meaning, at x, y: open circle, open square, full circle, full diamond. */
export function mark(meaning: Meaning, x: number, y: number, radius: number): Drawing {
  const full = meaning === 'policy' || meaning === 'second';
  const style = {
    fill: full ? colour(meaning) : 'var(--paper)',
    stroke: full ? 'var(--paper)' : colour(meaning),
    'stroke-width': full ? 1 : 1.75,
  };
  const at = `translate(${x.toFixed(1)},${y.toFixed(1)})`;
  if (meaning === 'today' || meaning === 'policy') {
    return draw('circle', { r: radius, transform: at, ...style });
  }
  const side = radius * 1.8;
  return draw('rect', {
    x: -side / 2,
    y: -side / 2,
    width: side,
    height: side,
    transform: meaning === 'second' ? `${at} rotate(45)` : at,
    ...style,
  });
}

/** The hatchings, for paper. Ids are alike in every picture, and so is what they name. */
export function hatchings(meanings: readonly Meaning[]): Drawing {
  const turn: Record<Meaning, number> = { today: 0, world: 90, policy: 45, second: -45 };
  return draw(
    'defs',
    {},
    meanings.map((meaning) =>
      draw(
        'pattern',
        {
          id: `hatch-${meaning}`,
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${turn[meaning]})`,
        },
        [draw('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke: colour(meaning), 'stroke-width': 1 })],
      ),
    ),
  );
}
