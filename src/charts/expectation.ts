import { draw, label, picture, tenth, type Drawing } from './drawing';
import { textSize } from './labels';
import { linePath, type Values } from './path';
import { fromZero, highest, straight, type Scale } from './scale';
import {
  endNames,
  lineEnd,
  namedYears,
  roomLeft,
  roomRight,
  toldLine,
  valueGrid,
  type ToldLine,
} from './told-lines';

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

const OWN = 'You expect';

/** Lines over years from one known value, each named at its end. */
export function expectation(spec: ExpectationPicture, width: number): Drawing {
  const { years, start, format, context, expected, answer, asking, yearName = String } = spec;
  const size = textSize(width);
  const tall = width < 560 ? 210 : Math.round(Math.min(340, Math.max(240, width * 0.34)));
  const [top, bottom] = [size + 4, size + 4 + tall];
  // What is revealed is a full line, whatever it is about: the reader's own is dashed.
  const told = answer ? [...context, { ...answer, dash: '' }] : context;
  const y = heights(spec, told, [bottom, top]);
  const tick = spec.tickFormat ?? format;
  const left = roomLeft(y.ticks.map(tick), size);
  const ends = told.map(lineEnd);
  const last = years.length - 1;
  if (expected) ends.push({ name: OWN, value: expected[last], tone: 'var(--ink)' });
  const right = roomRight(
    [...told.map((line) => line.label), ...(asking || expected ? [OWN] : [])],
    [spec.top, ...ends.map(({ value }) => value)].map(format),
    width,
    size,
  );
  const x = straight([0, last], [left, width - right], 5);
  const given = Math.min(spec.given ?? last, last);

  return picture(spec.description, width, bottom + size + 14, [
    valueGrid(y, [left, x(last)], size, tick),
    namedYears(years, yearName, x, bottom, size),
    draw(
      'g',
      { class: 'told' },
      told.map((line) => toldLine(line, x, y)),
    ),
    draw('g', { class: 'own' }, expected ? ownLine(expected, given, x, y) : []),
    draw('circle', { cx: tenth(x(0)), cy: tenth(y(start)), r: 4, fill: 'var(--ink)' }),
    label(x(0) + 4, y(start) - 12, format(start), { class: 'strong halo', 'font-size': size }),
    endNames(ends, y, x(last) + 9, right - 9, size, format),
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
function heights(
  { top, start }: ExpectationPicture,
  told: readonly ToldLine[],
  range: readonly [number, number],
): Scale {
  const high = highest([start], ...told.map((line) => line.values));
  return high > top ? fromZero(high, range, 4) : straight([0, top], range, 4);
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
