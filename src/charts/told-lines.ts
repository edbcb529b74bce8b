import { colour, type Meaning } from './band';
import { draw, label, tenth, type Drawing } from './drawing';
import { lines, spread, textWidth } from './labels';
import { linePath, type Values } from './path';
import { yearTicks, type Scale } from './scale';

/** A line that is known or was worked out, one value a year; NaN where there is none. */
export interface ToldLine {
  /** The words at its end. */
  readonly label: string;
  readonly values: Values;
  readonly meaning: Meaning;
  /** Where two lines of one meaning share a panel: dashes in px, "8 4". */
  readonly dash?: string;
}

/** A line's name and value, to stand at its end. */
export interface LineEnd {
  readonly name: string;
  readonly value: number;
  readonly tone: string;
}

const dashes: Record<Meaning, string> = {
  today: '6 4',
  world: '2 3',
  policy: '',
  second: '10 3 2 3',
};

/** The line itself, a mark at its end. */
export function toldLine({ values, meaning, dash }: ToldLine, x: Scale, y: Scale): Drawing {
  const end = values.length - 1;
  return draw('g', { class: `told-${meaning}` }, [
    draw('path', {
      d: linePath(values, x, y),
      fill: 'none',
      stroke: colour(meaning),
      'stroke-width': 2.5,
      'stroke-dasharray': dash ?? dashes[meaning],
      'stroke-linejoin': 'round',
    }),
    draw('circle', { cx: tenth(x(end)), cy: tenth(y(values[end])), r: 4, fill: colour(meaning) }),
  ]);
}

export const lineEnd = ({ label: name, values, meaning }: ToldLine): LineEnd => ({
  name,
  value: values[values.length - 1],
  tone: colour(meaning),
});

/** Faint lines at round values, each named at the left. */
export function valueGrid(
  y: Scale,
  [left, right]: readonly [number, number],
  size: number,
  tick: (value: number) => string,
): Drawing {
  return draw(
    'g',
    {},
    y.ticks.flatMap((value) => {
      const at = tenth(y(value));
      return [
        draw('line', { class: 'grid', x1: tenth(left), x2: tenth(right), y1: at, y2: at }),
        label(left - 6, y(value) + size * 0.36, tick(value), {
          class: 'quiet',
          'text-anchor': 'end',
          'font-size': size,
        }),
      ];
    }),
  );
}

/** The axis of years, with as many names as there is room for. `x` maps places in `years`. */
export function namedYears(
  years: readonly number[],
  yearName: (year: number) => string,
  x: Scale,
  bottom: number,
  size: number,
): Drawing {
  const last = years.length - 1;
  const apart = Math.max(...years.map((year) => textWidth(yearName(year), size))) + 8;
  const ticks = yearTicks(0, last, x(last) - x(0), apart);
  const named = ticks[0] > 0 && x(ticks[0]) - x(0) >= apart ? [0, ...ticks] : ticks;
  return draw('g', {}, [
    draw('line', { class: 'axis', x1: tenth(x(0)), x2: tenth(x(last)), y1: bottom, y2: bottom }),
    ...named.map((i) =>
      label(x(i), bottom + size + 6, yearName(years[i]), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': size,
      }),
    ),
  ]);
}

/** px that the names on the axis of values need. */
export function roomLeft(ticks: readonly string[], size: number): number {
  return Math.max(22, ...ticks.map((text) => textWidth(text, size))) + 10;
}

/** px that names and values at the ends of lines need. */
export function roomRight(
  names: readonly string[],
  values: readonly string[],
  width: number,
  size: number,
): number {
  if (names.length === 0) return 24;
  const words = names.flatMap((name) => (width < 560 ? name.split(' ') : [name]));
  const widest = Math.max(...[...words, ...values].map((text) => textWidth(text, size)));
  return Math.min(width < 560 ? 104 : 190, Math.max(44, widest + 18));
}

/** Names and values at the ends of lines, moved apart where they would overlap. */
export function endNames(
  all: readonly LineEnd[],
  y: Scale,
  x: number,
  room: number,
  size: number,
  format: (value: number) => string,
): Drawing {
  const leading = Math.round(size * 1.3);
  const rows = all.map(({ name, value }) => [...lines(name, room, size), format(value)]);
  const centres = spread(
    all.map(({ value }) => y(value)),
    rows.map((each) => each.length * leading + 6),
    [y(y.domain[1]) - leading, y(0) + leading],
  );
  return draw(
    'g',
    { class: 'ends' },
    all.flatMap(({ tone }, i) => {
      const first = centres[i] - ((rows[i].length - 1) * leading) / 2 + size * 0.36;
      return rows[i].map((text, row) =>
        label(x, first + row * leading, text, {
          class: row === rows[i].length - 1 ? 'strong' : 'name',
          'font-size': size,
          style: `fill:${tone}`,
        }),
      );
    }),
  );
}
