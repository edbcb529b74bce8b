import type { Frame, Overlay } from './course';
import { draw, label, tenth, type Drawing } from './drawing';
import { linePath } from './path';
import type { Scale } from './scale';

const DASHES = ['8 3', '2 2', '6 2 1 2', '12 3'];

/** Lines laid over the futures, thin and in ink, each with its dash and its name at its end. */
export function overlays(all: readonly Overlay[], f: Frame, y: Scale): Drawing {
  const [first, last] = f.x.domain;
  return draw(
    'g',
    { class: 'overlays' },
    all.flatMap(({ label: name, points }, i) => {
      const shown = points.filter(({ year }) => year >= first && year <= last);
      const end = shown.at(-1);
      if (!end) return [];
      const low = f.x(end.year) > f.right - f.size * 8;
      return [
        draw('path', {
          class: 'overlay',
          d: linePath(
            shown.map(({ value }) => value),
            (at) => f.x(shown[at].year),
            y,
          ),
          fill: 'none',
          stroke: 'var(--ink)',
          'stroke-width': 1.5,
          'stroke-dasharray': DASHES[i % DASHES.length],
        }),
        ...shown.map(({ year, value }) =>
          draw('circle', {
            cx: tenth(f.x(year)),
            cy: tenth(y(value)),
            r: 2,
            fill: 'var(--ink)',
          }),
        ),
        label(
          f.x(end.year) + (low ? 0 : 6),
          y(end.value) + (low ? f.size * 1.5 : f.size * 0.36),
          name,
          {
            class: 'halo',
            'text-anchor': low ? 'end' : 'start',
            'font-size': f.size,
          },
        ),
      ];
    }),
  );
}
