import type { Frame, Overlay } from './course';
import { draw, label, tenth, type Drawing } from './drawing';
import { lines, spread, textWidth } from './labels';
import { linePath } from './path';
import type { Scale } from './scale';

/** What an overlay is: its kind, or a line of the reader's own such as a budget. */
type Kind = NonNullable<Overlay['kind']> | 'own';

const look: Record<Kind, { stroke: string; dash?: string }> = {
  own: { stroke: 'var(--ink)', dash: '8 3' },
  trend: { stroke: 'var(--today)', dash: '7 3' },
  plan: { stroke: 'var(--policy)', dash: '1.5 3.5' },
  record: { stroke: 'var(--muted)', dash: '3 3' },
  published: { stroke: 'var(--ink)' },
};

/** An overlay within the years shown, and where its words want to stand. */
interface Laid {
  readonly kind: Kind;
  readonly points: Overlay['points'];
  readonly x: number;
  readonly end: number;
  readonly rows: readonly string[];
  /** Its words stand before its end and below it: right of it there is no room. */
  readonly before: boolean;
  readonly wanted: number;
}

/**
 * Lines laid over the futures or over what was published: thin, broken, each with its name at its
 * end, moved apart where names would overlap.
 * @param format gives the value that stands after a name. Without it names are short and those of
 *   others' forecasts keep clear of the middle, where a fan of futures is.
 */
export function overlays(
  all: readonly Overlay[],
  f: Frame,
  y: Scale,
  [top, bottom]: readonly [number, number],
  format?: (value: number, kind: Overlay['kind']) => string,
): Drawing {
  const leading = Math.round(f.size * 1.25);
  const laid = all.flatMap((each) => laidOf(each, f, y, format));
  const beside = laid.filter(({ before }) => !before);
  const centres = spread(
    beside.map(({ wanted }) => wanted),
    beside.map(({ rows }) => rows.length * leading),
    [top - leading, bottom + leading / 2],
  );
  return draw('g', { class: 'overlays' }, [
    ...laid.map(({ kind, points }) =>
      draw('path', {
        class: `overlay overlay-${kind}`,
        d: linePath(
          points.map(({ value }) => value),
          (i) => f.x(points[i].year),
          y,
        ),
        fill: 'none',
        stroke: look[kind].stroke,
        'stroke-width': 1.5,
        'stroke-dasharray': look[kind].dash,
      }),
    ),
    ...laid.flatMap(({ kind, points }) =>
      (kind === 'own' ? points : points.slice(-1)).map(({ year, value }) =>
        draw('circle', {
          cx: tenth(f.x(year)),
          cy: tenth(y(value)),
          r: kind === 'own' ? 2 : 2.5,
          fill: kind === 'own' || kind === 'published' ? 'var(--ink)' : 'var(--paper)',
          stroke: look[kind].stroke,
          'stroke-width': 1.5,
        }),
      ),
    ),
    ...laid.flatMap((each) => {
      const { kind, x, rows, before, wanted } = each;
      const centre = before ? wanted : centres[beside.indexOf(each)];
      const first = centre - ((rows.length - 1) * leading) / 2 + f.size * 0.36;
      return rows.map((row, r) =>
        label(x + (before ? 0 : 8), first + r * leading, row, {
          class: kind === 'published' ? 'strong halo' : 'halo',
          'text-anchor': before ? 'end' : 'start',
          'font-size': f.size,
          style: `fill:${look[kind].stroke}`,
        }),
      );
    }),
  ]);
}

function laidOf(
  overlay: Overlay,
  f: Frame,
  y: Scale,
  format: Parameters<typeof overlays>[4],
): Laid[] {
  const [first, last] = f.x.domain;
  const points = overlay.points.filter(({ year }) => year >= first && year <= last);
  const at = points.at(-1);
  if (!at) return [];
  const kind = overlay.kind ?? 'own';
  const [x, end] = [f.x(at.year), y(at.value)];
  const number = format?.(at.value, overlay.kind) ?? '';
  const short = f.narrow || !format;
  const said = `${short ? overlay.label.replace(/ 20\d\d,?/, '') : overlay.label} ${number}`.trim();
  const before = kind === 'own' && x > f.right - f.size * 8;
  const room = Math.max(f.width - x - 14, textWidth(number, f.size));
  const rows = before ? [said] : lines(said, room, f.size);
  const away = kind === 'own' || format ? 0 : at.value < points[0].value ? 0.5 : -0.75;
  // Below its end, but above what is written at the foot.
  const under = y(0) - end < f.size * 3 ? -0.9 : 1.2;
  return [{ kind, points, x, end, rows, before, wanted: end + f.size * (before ? under : away) }];
}
