import { draw, label, tenth, type Drawing } from './drawing';
import type { Arrow, Box, CausalDiagram } from './causal-parts';
import { lines, textSize } from './labels';

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly words: readonly string[];
}

/**
 * Boxes in columns and arrows between them, laid out for a width in px; on a narrow picture the
 * columns follow one another downwards, two boxes beside each other. Each box is a button: a
 * press of it is told by its `data-key`.
 */
export function causalDiagram(spec: CausalDiagram, width: number): Drawing {
  const size = Math.min(14, textSize(width));
  const columns = 1 + Math.max(...spec.boxes.map(({ column }) => column));
  const down = width / columns < 150;
  const placed = down ? stacked(spec.boxes, width, size) : columned(spec, columns, width, size);
  const height = Math.max(...placed.map(({ y, h }) => y + h)) + 8;
  const byKey = new Map(placed.map((box) => [box.key, box]));
  const arrows = spec.arrows.filter(
    ({ from, to }) => from !== to && byKey.has(from) && byKey.has(to),
  );
  const ports = portsOf(arrows, byKey, down);
  const lit = spec.lit ?? spec.chosen;
  const order = (arrow: Arrow) => (touches(arrow, lit) ? 1 : 0);
  return draw(
    'svg',
    {
      class: spec.level ? 'picture level' : 'picture',
      role: 'group',
      'aria-label': spec.description,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    [
      ...(down ? [] : (spec.doors ?? []).map((door) => wall(door, placed, height))),
      draw(
        'g',
        { 'aria-hidden': 'true' },
        arrows
          .toSorted((a, b) => order(a) - order(b))
          .map((arrow) => curve(arrow, ports, down, lit)),
      ),
      ...placed.map((box) => button(box, size, box.key === spec.chosen)),
    ],
  );
}

const LINE = 1.3;
const PAD = 9;

function sized(box: Box, x: number, y: number, w: number, size: number): Placed {
  const words = lines(box.title, w - 2 * PAD, size);
  const h = Math.ceil((words.length + (box.note ? 1 : 0)) * size * LINE + 2 * PAD - 4);
  return { ...box, x, y, w, h, words };
}

/** A wall as on a floor plan, open where the door is. */
function wall(
  { after, row }: { readonly after: number; readonly row: number },
  placed: readonly Placed[],
  height: number,
): Drawing | undefined {
  const beside = placed.filter(({ column }) => column === after || column === after + 1);
  const left = Math.max(...beside.filter((b) => b.column === after).map(({ x, w }) => x + w));
  const right = Math.min(...beside.filter((b) => b.column > after).map(({ x }) => x));
  const door = beside.filter((box) => box.row === row);
  if (!Number.isFinite(left + right) || door.length === 0) return undefined;
  const x = tenth((left + right) / 2);
  const [top, bottom] = [
    Math.min(...door.map(({ y }) => y)),
    Math.max(...door.map(({ y, h }) => y + h)),
  ];
  return draw('path', { class: 'wall', d: `M${x},0V${top - 4}M${x},${bottom + 4}V${height}` });
}

/** Boxes in their columns. */
function columned(
  { boxes, level }: CausalDiagram,
  columns: number,
  width: number,
  size: number,
): Placed[] {
  const gap = Math.min(64, (width / columns) * 0.26);
  const w = Math.floor((width - gap * (columns - 1)) / columns);
  const inColumns = Array.from({ length: columns }, (_, column) => {
    let y = 4;
    return boxes
      .filter((box) => box.column === column)
      .toSorted((a, b) => a.row - b.row)
      .map((box) => {
        const placed = sized(box, column * (w + gap), y, w, size);
        y += placed.h + 18;
        return placed;
      });
  });
  if (level) return levelled(inColumns.flat());
  const tall = (column: readonly Placed[]) => Math.max(0, ...column.map(({ y, h }) => y + h));
  const highest = Math.max(...inColumns.map(tall));
  return inColumns.flatMap((column) => {
    const shift = Math.round((highest - tall(column)) / 2);
    return column.map((box) => ({ ...box, y: box.y + shift }));
  });
}

/** Boxes of a row begin at one height. */
function levelled(boxes: readonly Placed[]): Placed[] {
  const rows = Math.max(...boxes.map(({ row }) => row)) + 1;
  const tops = [4];
  for (let row = 0; row < rows; row++) {
    const tallest = Math.max(0, ...boxes.filter((box) => box.row === row).map(({ h }) => h));
    tops.push(tops[row] + tallest + (tallest > 0 ? 34 : 0));
  }
  return boxes.map((box) => ({ ...box, y: tops[box.row] }));
}

/** Boxes two by two, in the order of their columns. */
function stacked(boxes: readonly Box[], width: number, size: number): Placed[] {
  const gap = 28;
  const w = Math.floor((width - gap) / 2);
  const order = boxes.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const placed: Placed[] = [];
  let y = 4;
  for (let i = 0; i < order.length; i += 2) {
    const pair = order.slice(i, i + 2).map((box, k) => sized(box, k * (w + gap), y, w, size));
    const h = Math.max(...pair.map((box) => box.h));
    placed.push(...pair.map((box) => ({ ...box, h })));
    y += h + 26;
  }
  return placed;
}

interface Port {
  readonly x: number;
  readonly y: number;
  /** Which way the line leaves the box: −1 or 1 across (or up and down). */
  readonly way: number;
}

interface Ends {
  readonly out: Port;
  readonly into: Port;
}

/** Where each arrow leaves and enters: on the sides that face each other, spread along them. */
function portsOf(
  arrows: readonly Arrow[],
  boxes: ReadonlyMap<string, Placed>,
  down: boolean,
): ReadonlyMap<Arrow, Ends> {
  const sides = new Map<string, { arrow: Arrow; end: 'out' | 'into'; along: number }[]>();
  const middle = (box: Placed) => [box.x + box.w / 2, box.y + box.h / 2];
  for (const arrow of arrows) {
    const [a, b] = [boxes.get(arrow.from)!, boxes.get(arrow.to)!];
    const [ax, ay] = middle(a);
    const [bx, by] = middle(b);
    const forward = down ? by > ay + 4 : bx > ax + 4;
    const level = down ? Math.abs(by - ay) <= 4 : Math.abs(bx - ax) <= 4;
    const add = (key: string, way: number, end: 'out' | 'into', along: number) => {
      const side = `${key} ${way}`;
      sides.set(side, [...(sides.get(side) ?? []), { arrow, end, along }]);
    };
    add(a.key, forward || level ? 1 : -1, 'out', down ? bx : by);
    add(b.key, forward ? -1 : 1, 'into', down ? ax : ay);
  }
  const ends = new Map<Arrow, { out?: Port; into?: Port }>();
  for (const [side, touching] of sides) {
    const [key, way] = [side.slice(0, side.lastIndexOf(' ')), Number(side.split(' ').at(-1))];
    const box = boxes.get(key)!;
    const long = down ? box.w : box.h;
    touching
      .toSorted((a, b) => a.along - b.along)
      .forEach(({ arrow, end }, i) => {
        const share = (i + 1) / (touching.length + 1);
        const far = way > 0 ? 1 : 0;
        const port = down
          ? { x: box.x + long * share, y: box.y + box.h * far, way }
          : { x: box.x + box.w * far, y: box.y + long * share, way };
        ends.set(arrow, { ...ends.get(arrow), [end]: port });
      });
  }
  return ends as ReadonlyMap<Arrow, Ends>;
}

function touches({ from, to }: Arrow, key: string | undefined): boolean {
  return key !== undefined && (from === key || to === key);
}

function curve(
  arrow: Arrow,
  ports: ReadonlyMap<Arrow, Ends>,
  down: boolean,
  lit: string | undefined,
): Drawing {
  const { out, into } = ports.get(arrow)!;
  const head = arrow.kind === 'move' ? 9 : 6;
  // The line ends where its head begins.
  const stop = down
    ? { x: into.x, y: into.y + into.way * head }
    : { x: into.x + into.way * head, y: into.y };
  const bend = Math.max(18, (down ? Math.abs(stop.y - out.y) : Math.abs(stop.x - out.x)) / 2.2);
  const [c1, c2] = down
    ? [
        `${tenth(out.x)},${tenth(out.y + out.way * bend)}`,
        `${tenth(stop.x)},${tenth(stop.y + into.way * bend)}`,
      ]
    : [
        `${tenth(out.x + out.way * bend)},${tenth(out.y)}`,
        `${tenth(stop.x + into.way * bend)},${tenth(stop.y)}`,
      ];
  const half = head * 0.55;
  const tip = down
    ? `M${tenth(into.x)},${tenth(into.y)}L${tenth(into.x - half)},${tenth(stop.y)}H${tenth(into.x + half)}Z`
    : `M${tenth(into.x)},${tenth(into.y)}L${tenth(stop.x)},${tenth(into.y - half)}V${tenth(into.y + half)}Z`;
  const state = lit === undefined ? '' : touches(arrow, lit) ? ' near' : ' far';
  return draw('g', { class: `arrow ${arrow.kind}${state}` }, [
    draw('path', {
      class: 'line',
      d: `M${tenth(out.x)},${tenth(out.y)}C${c1} ${c2} ${tenth(stop.x)},${tenth(stop.y)}`,
    }),
    draw('path', { class: 'tip', d: tip }),
  ]);
}

function button(box: Placed, size: number, chosen: boolean): Drawing {
  const { x, y, w, h } = box;
  const round = box.kind === 'change' ? Math.min(14, h / 2) : 2;
  return draw(
    'g',
    {
      class: `box ${box.kind}`,
      role: 'button',
      tabindex: 0,
      'aria-label': box.note ? `${box.title}, ${box.note}` : box.title,
      'aria-pressed': chosen ? 'true' : 'false',
      'data-key': box.key,
    },
    [
      draw('rect', { x: x + 1, y, width: w - 2, height: h, rx: round }),
      ...box.words.map((words, i) =>
        label(x + PAD, y + PAD - 3 + size * (0.95 + i * LINE), words, {
          class: box.kind === 'group' || box.kind === 'kept' ? 'strong' : undefined,
          'font-size': size,
        }),
      ),
      box.note
        ? label(x + PAD, y + PAD - 3 + size * (0.95 + box.words.length * LINE), box.note, {
            class: 'quiet',
            'font-size': size - 1,
          })
        : undefined,
    ],
  );
}
