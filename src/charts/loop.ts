import { curveBasis, line } from 'd3-shape';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize } from './labels';

/** One part of a loop: a box. */
export interface LoopPart {
  readonly title: string;
  /** How it bears on the next: more leads to more (+), more leads to less (−). */
  readonly sign: '+' | '-';
}

/** Parts that bear on each other in a ring. */
export interface Loop {
  readonly description: string;
  /** Parts that lead into the ring, from outside. */
  readonly before: readonly LoopPart[];
  /** Parts of the ring in the order in which each bears on the next, and the last on the first. */
  readonly ring: readonly LoopPart[];
  /** The last comes back on the first through other loops alone: the arrow is dashed. */
  readonly open: boolean;
  /** In the middle: "feeds itself". */
  readonly middle: string;
}

interface Placed extends LoopPart {
  readonly x: number;
  readonly y: number;
  readonly words: readonly string[];
}

const LINE = 1.3;
const PAD = 7;

/**
 * A loop as a ring of boxes, clockwise from the top, with an arrow and its sign between each two.
 * The boxes stand in rows, one to the left and one to the right, so that a narrow picture is a tall
 * ring of the same order.
 */
export function loop(spec: Loop, width: number): Drawing {
  const size = textSize(width);
  const wide = Math.min(width, 640);
  const w = Math.min(176, Math.floor(wide * 0.4));
  const tallest = Math.max(
    ...[...spec.before, ...spec.ring].map(({ title }) => lines(title, w - 2 * PAD, size).length),
  );
  const h = Math.ceil(tallest * size * LINE + 2 * PAD);
  // Room for an arrow's line above and below its sign.
  const pitch = h + 2 * size + 20;
  const top = spec.before.length * pitch;
  const boxes = ringOf(spec.ring, wide, w, pitch).map(({ x, y, ...part }) => ({
    ...part,
    x,
    y: y + top + h / 2 + 2,
    words: lines(part.title, w - 2 * PAD, size),
  }));
  const before = spec.before.map((part, i) => ({
    ...part,
    x: boxes[0].x,
    y: i * pitch + h / 2 + 2,
    words: lines(part.title, w - 2 * PAD, size),
  }));
  const height = Math.max(...boxes.map(({ y }) => y)) + h / 2 + 4;
  const centre = { x: wide / 2, y: (boxes[0].y + Math.max(...boxes.map(({ y }) => y))) / 2 };
  const room = { w: w / 2 + 3, h: h / 2 + 3 };
  const left = Math.round((width - wide) / 2);
  return picture(spec.description, width, Math.ceil(height), [
    draw('g', { transform: `translate(${left},0)` }, [
      ...before.map((part, i) => arrow(part, before[i + 1] ?? boxes[0], undefined, room, size)),
      ...boxes.map((part, i) =>
        arrow(
          part,
          boxes[(i + 1) % boxes.length],
          centre,
          room,
          size,
          spec.open && i === boxes.length - 1,
        ),
      ),
      ...[...before, ...boxes].map((part) => box(part, w, h, size)),
      ...middle(spec.middle, centre, wide - 2 * w, size),
    ]),
  ]);
}

/** Places clockwise: the first at the top, pairs at both sides, and the middle one at the foot. */
function ringOf(ring: readonly LoopPart[], width: number, w: number, pitch: number) {
  const n = ring.length;
  const rows = Math.floor(n / 2);
  const reach = (width - w) / 2 - 2;
  return ring.map((part, i) => {
    const right = i <= n / 2;
    const row = right ? i : n - i;
    const end = row === 0 || (n % 2 === 0 && row === rows);
    // Rows near the head and the foot draw in, as a ring does, where there is width for it.
    const along = (2 * row) / (n % 2 === 0 ? rows : rows + 0.5) - 1;
    const bulge = width < 480 ? 1 : Math.sqrt(Math.max(0.45, 1 - along * along));
    return { ...part, x: width / 2 + (end ? 0 : (right ? 1 : -1) * reach * bulge), y: row * pitch };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From box to box, bent away from the middle, with its sign beside it. */
function arrow(
  from: Placed,
  to: Placed,
  centre: Spot | undefined,
  room: { readonly w: number; readonly h: number },
  size: number,
  dashed = false,
): Drawing {
  const mid = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const out = centre ? { x: mid.x - centre.x, y: mid.y - centre.y } : { x: 0, y: 0 };
  const bend = { x: mid.x + out.x * 0.22, y: mid.y + out.y * 0.12 };
  const inside = (spot: Spot, box: Placed) =>
    Math.abs(spot.x - box.x) < room.w && Math.abs(spot.y - box.y) < room.h;
  const all = Array.from({ length: 61 }, (_, i) => {
    const t = i / 60;
    const along = (a: number, b: number, c: number) =>
      (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) };
  });
  const seen = all.filter((spot) => !inside(spot, from) && !inside(spot, to));
  const spots = seen.length > 2 ? seen : all.slice(28, 33);
  const tip = spots[spots.length - 1];
  const back = spots[Math.max(0, spots.length - 6)];
  const length = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const [dx, dy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const half = spots[Math.floor(spots.length / 2)];
  const path = line<Spot>(
    ({ x }) => tenth(x),
    ({ y }) => tenth(y),
  ).curve(curveBasis);
  const sign = from.sign === '+' ? '+' : '−';
  const corner = (side: number) =>
    `${tenth(tip.x - dx * 8 + side * dy * 4.5)},${tenth(tip.y - dy * 8 - side * dx * 4.5)}`;
  return draw('g', { class: 'step' }, [
    draw('path', {
      d: path(spots) ?? '',
      fill: 'none',
      stroke: 'var(--muted)',
      'stroke-width': 1.75,
      'stroke-dasharray': dashed && '5 4',
    }),
    draw('path', {
      d: `M${tenth(tip.x)},${tenth(tip.y)}L${corner(1)}L${corner(-1)}Z`,
      fill: 'var(--muted)',
    }),
    draw('circle', {
      cx: tenth(half.x),
      cy: tenth(half.y),
      r: size * 0.62,
      fill: 'var(--paper)',
      stroke: 'var(--edge)',
    }),
    label(half.x, half.y + size * 0.34, sign, {
      class: 'strong sign',
      'text-anchor': 'middle',
      'font-size': size,
    }),
  ]);
}

function box({ x, y, words }: Placed, w: number, h: number, size: number): Drawing {
  const first = y - ((words.length - 1) * size * LINE) / 2 + size * 0.36;
  return draw('g', { class: 'part' }, [
    draw('rect', {
      x: tenth(x - w / 2),
      y: tenth(y - h / 2),
      width: w,
      height: h,
      rx: 2,
      fill: 'var(--paper)',
      stroke: 'var(--edge)',
    }),
    ...words.map((text, i) =>
      label(x, first + i * size * LINE, text, { 'text-anchor': 'middle', 'font-size': size }),
    ),
  ]);
}

function middle(text: string, { x, y }: Spot, width: number, size: number): Drawing[] {
  const words = lines(text, Math.max(40, width - 16), size);
  return words.map((each, i) =>
    label(x, y + (i - (words.length - 1) / 2) * size * LINE + size * 0.36, each, {
      class: 'strong middle',
      'text-anchor': 'middle',
      'font-size': size,
    }),
  );
}
