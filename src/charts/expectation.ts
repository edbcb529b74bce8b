import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, spread, textSize, textWidth } from './labels';
import { linePath, type Values } from './path';
import { fromZero, highest, straight, yearTicks, type Scale } from './scale';

/** A line that is known or was worked out, one value a year from the first. */
export interface ToldLine {
  /** The words at its end. */
  readonly label: string;
  readonly values: Values;
  readonly meaning: Meaning;
}

/** What a reader expects of a line over years and, once it is asked for, what comes. */
export interface ExpectationPicture {
  readonly description: string;
  /** The first is known; at least two. */
  readonly years: readonly number[];
  /** Years as named on the axis; "2034" when left out. */
  readonly yearName?: (year: number) => string;
  /** Upper end of the axis, which starts at zero; it gives way to what lies above. */
  readonly top: number;
  /** The value of the first year. */
  readonly start: number;
  readonly format: (value: number) => string;
  readonly tickFormat?: (value: number) => string;
  readonly context: readonly ToldLine[];
  /** The reader's own, one value a year; in ink. */
  readonly expected?: Values;
  /** The last year's place in `expected` that the reader gave; after it the line is completed. */
  readonly given?: number;
  readonly answer?: ToldLine;
  /** The plot waits for a line: it is marked "draw-here" and exactly holds the axes. */
  readonly asking: boolean;
}

interface End {
  readonly at: number;
  readonly tone: string;
  readonly rows: readonly string[];
}

/** Lines over years from one known value, each named at its end. */
export function expectation(spec: ExpectationPicture, width: number): Drawing {
  const { years, start, format, context, expected, answer, asking } = spec;
  const size = textSize(width);
  const tall = width < 560 ? 210 : Math.round(Math.min(340, Math.max(240, width * 0.34)));
  const [top, bottom] = [size + 4, size + 4 + tall];
  const told = answer ? [...context, answer] : context;
  const y = heights(spec, [bottom, top]);
  const tick = spec.tickFormat ?? format;
  const left = Math.max(22, ...y.ticks.map((value) => textWidth(tick(value), size))) + 10;
  const names = [...told.map((line) => line.label), ...(asking || expected ? ['You expect'] : [])];
  const right = marginRight(names, told, spec, width, size);
  const last = years.length - 1;
  const x = straight([0, last], [left, width - right], 5);
  const given = Math.min(spec.given ?? last, last);

  return picture(spec.description, width, bottom + size + 14, [
    ...y.ticks.flatMap((value) => [
      draw('line', {
        class: 'grid',
        x1: tenth(left),
        x2: tenth(x(last)),
        y1: tenth(y(value)),
        y2: tenth(y(value)),
      }),
      label(left - 6, y(value) + size * 0.36, tick(value), {
        class: 'quiet',
        'text-anchor': 'end',
        'font-size': size,
      }),
    ]),
    ...namedYears(spec, x, size).map((i) =>
      label(x(i), bottom + size + 6, (spec.yearName ?? String)(years[i]), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': size,
      }),
    ),
    draw('line', { class: 'axis', x1: tenth(left), x2: tenth(x(last)), y1: bottom, y2: bottom }),
    draw(
      'g',
      { class: 'told' },
      told.map((line) => toldLine(line, x, y)),
    ),
    draw('g', { class: 'own' }, expected ? ownLine(expected, given, x, y) : []),
    draw('circle', { cx: tenth(x(0)), cy: tenth(y(start)), r: 4, fill: 'var(--ink)' }),
    label(x(0) + 4, y(start) - 12, format(start), { class: 'strong halo', 'font-size': size }),
    draw('g', { class: 'ends' }, endLabels(spec, told, y, x(last) + 9, right - 9, size)),
    draw('g', { class: 'handle' }, asking ? handle(spec, given, x, y, size) : []),
    draw('rect', {
      class: asking ? 'draw-here' : 'drawn',
      x: tenth(left),
      y: top,
      width: tenth(x(last) - left),
      height: bottom - top,
      fill: 'transparent',
    }),
  ]);
}

/** From zero to the given top, or to a round value above it where a line needs it. */
function heights({ top, context, answer, start }: ExpectationPicture, range: [number, number]) {
  const told = answer ? [...context, answer] : context;
  const high = highest([start], ...told.map((line) => line.values));
  return high > top ? fromZero(high, range, 4) : straight([0, top], range, 4);
}

function marginRight(
  names: readonly string[],
  told: readonly ToldLine[],
  { format, top }: ExpectationPicture,
  width: number,
  size: number,
): number {
  if (names.length === 0) return 24;
  const words = names.flatMap((name) => (width < 560 ? name.split(' ') : [name]));
  const values = [top, ...told.map(({ values: all }) => all[all.length - 1])].map(format);
  const widest = Math.max(...[...words, ...values].map((text) => textWidth(text, size)));
  return Math.min(width < 560 ? 104 : 190, Math.max(44, widest + 18));
}

function namedYears({ years, yearName = String }: ExpectationPicture, x: Scale, size: number) {
  const last = years.length - 1;
  const apart = Math.max(...years.map((year) => textWidth(yearName(year), size))) + 8;
  const named = yearTicks(0, last, x(last) - x(0), apart);
  return named[0] > 0 && x(named[0]) - x(0) >= apart ? [0, ...named] : named;
}

function toldLine({ values, meaning }: ToldLine, x: Scale, y: Scale): Drawing {
  const end = values.length - 1;
  return draw('g', { class: `told-${meaning}` }, [
    draw('path', {
      d: linePath(values, x, y),
      fill: 'none',
      stroke: colour(meaning),
      'stroke-width': 2.5,
      'stroke-dasharray': { today: '6 4', world: '2 3', policy: '', second: '10 3 2 3' }[meaning],
      'stroke-linejoin': 'round',
    }),
    draw('circle', { cx: tenth(x(end)), cy: tenth(y(values[end])), r: 4, fill: colour(meaning) }),
  ]);
}

/** As far as it was given, dashed; from there on, as it was completed, in dots. */
function ownLine(values: Values, given: number, x: Scale, y: Scale): Drawing[] {
  const own = Array.from(values);
  const stroke = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 };
  return [
    draw('path', {
      ...stroke,
      d: linePath(own.slice(0, given + 1), x, y),
      'stroke-dasharray': '7 4',
      'stroke-linejoin': 'round',
    }),
    draw('path', {
      ...stroke,
      d: given < own.length - 1 ? linePath(own.slice(given), (i) => x(given + i), y) : '',
      'stroke-dasharray': '1 5',
      'stroke-linecap': 'round',
    }),
  ];
}

/** Where the line can be taken up, and words for it until there is one. */
function handle(
  { start, expected }: ExpectationPicture,
  given: number,
  x: Scale,
  y: Scale,
  size: number,
): Drawing[] {
  const at = expected ? given : 0;
  const value = expected ? expected[given] : start;
  const below = y(value) + 30 < y(0);
  return [
    draw('circle', {
      cx: tenth(x(at)),
      cy: tenth(y(value)),
      r: 9,
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
    label(x(0) + 18, y(start) + (below ? 24 : -30), expected ? '' : 'Draw your line from here', {
      class: 'quiet halo',
      'font-size': size,
    }),
  ];
}

/** Names and last values of all lines, moved apart where they would overlap. */
function endLabels(
  { expected, format }: ExpectationPicture,
  told: readonly ToldLine[],
  y: Scale,
  x: number,
  room: number,
  size: number,
): Drawing[] {
  const leading = Math.round(size * 1.3);
  const entry = (name: string, value: number, tone: string): End => ({
    at: y(value),
    tone,
    rows: [...lines(name, room, size), format(value)],
  });
  const all = told.map(({ label: name, values, meaning }) =>
    entry(name, values[values.length - 1], colour(meaning)),
  );
  if (expected) all.push(entry('You expect', expected[expected.length - 1], 'var(--ink)'));
  const centres = spread(
    all.map(({ at }) => at),
    all.map(({ rows }) => rows.length * leading + 6),
    [y(y.domain[1]) - leading, y(0) + leading],
  );
  return all.flatMap(({ rows, tone }, i) => {
    const first = centres[i] - ((rows.length - 1) * leading) / 2 + size * 0.36;
    return rows.map((text, row) =>
      label(x, first + row * leading, text, {
        class: row === rows.length - 1 ? 'strong' : 'name',
        'font-size': size,
        style: `fill:${tone}`,
      }),
    );
  });
}
