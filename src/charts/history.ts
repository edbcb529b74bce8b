import { lastPublished, type Course, type Frame } from './course';
import { draw, label, tenth, type Drawing } from './drawing';
import { count } from './format';
import { linePath } from './path';
import type { Scale } from './scale';

/** The published years: a solid line that breaks at gaps, its last value named if `named`. */
export function history(course: Course, f: Frame, y: Scale, named = true): Drawing {
  const known = course.history;
  const value = (i: number) => {
    const figure = known[i].figure;
    return typeof figure === 'number' ? figure : NaN;
  };
  const values = known.map((_, i) => value(i));
  const last = lastPublished(course);
  // A withheld figure is a fact, not a zero: an open mark on the axis, below where it would be.
  const withheld = known.filter(({ figure }) => figure === 'suppressed');
  const before = last && known.find(({ year }) => year === last.year - 2)?.figure;
  const falling = last && typeof before === 'number' && before > last.value;
  return draw('g', { class: 'history' }, [
    draw('path', {
      d: linePath(values, (i) => f.x(known[i].year), y),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
    ...known
      .filter((_, i) => Number.isFinite(values[i]) && lonely(values, i))
      .map(({ year, figure }) =>
        draw('circle', {
          cx: tenth(f.x(year)),
          cy: tenth(y(figure as number)),
          r: 2,
          fill: 'var(--ink)',
        }),
      ),
    ...withheld.map(({ year }) =>
      draw('circle', {
        class: 'withheld',
        cx: tenth(f.x(year)),
        cy: tenth(y(0) - 4),
        r: 2.5,
        fill: 'none',
        stroke: 'var(--muted)',
      }),
    ),
    withheld.length > 0 &&
      label(f.x(withheld[0].year) - 3, y(0) - 12, 'withheld', {
        class: 'quiet',
        'font-size': f.size,
      }),
    last &&
      draw('circle', {
        cx: tenth(f.x(last.year)),
        cy: tenth(y(last.value)),
        r: 3,
        fill: 'var(--ink)',
      }),
    last &&
      named &&
      label(
        f.x(last.year) - 6,
        y(last.value) + (falling ? f.size + 9 : -10),
        (course.publishedFormat ?? count)(last.value),
        {
          class: 'strong halo',
          'text-anchor': 'end',
          'font-size': f.size,
        },
      ),
  ]);
}

/** A value without a neighbour draws no line, so it needs a point. */
function lonely(values: readonly number[], i: number): boolean {
  return !Number.isFinite(values[i - 1]) && !Number.isFinite(values[i + 1]);
}
