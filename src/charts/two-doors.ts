import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { highest } from './scale';

/** A year at the two doors: who comes in, who stays, who leaves. Children. */
export interface Doors {
  readonly entries: number;
  readonly stay: number;
  readonly exits: number;
}

export interface TwoDoors {
  readonly description: string;
  readonly today: Doors;
  /** The same year with the change; drawn over the outline of today's. */
  readonly changed?: Doors;
  readonly meaning?: Meaning;
  readonly format: (value: number) => string;
  /** Words under the numbers; ["come in", "in care", "leave"] when left out. */
  readonly words?: readonly [string, string, string];
}

/** Arrows as wide as the flows through the two doors, and the room between them. */
export function twoDoors(spec: TwoDoors, width: number): Drawing {
  const narrow = width < 480;
  const size = narrow ? 12 : 13;
  const large = narrow ? 18 : 24;
  const height = narrow ? 190 : 220;
  const head = large + size * 2.4 + 8;
  const middle = head + (height - head) / 2 - 6;
  const tall = (height - head) * 0.5;
  const now = spec.changed ?? spec.today;
  const words = spec.words ?? ['come in', 'in care', 'leave'];
  const most = highest(
    [spec.today, ...(spec.changed ? [spec.changed] : [])].flatMap((d) => [d.entries, d.exits]),
  );
  const thick = (value: number) => (most > 0 ? (value / most) * tall : 0);
  const doorIn = Math.round(width * 0.34);
  const doorOut = Math.round(width * 0.66);
  const tip = narrow ? 12 : 18;
  const tone = colour(spec.changed ? (spec.meaning ?? 'policy') : 'today');

  const arrow = (from: number, to: number, value: number) => {
    const half = thick(value) / 2;
    const neck = to - tip;
    return (
      `M${from},${tenth(middle - half)}H${neck}V${tenth(middle - half - 5)}L${to},${tenth(middle)}` +
      `L${neck},${tenth(middle + half + 5)}V${tenth(middle + half)}H${from}Z`
    );
  };
  const flow = (from: number, to: number, before: number, after: number) => [
    draw('path', { class: 'morph', d: arrow(from, to, after), fill: tone, 'fill-opacity': 0.85 }),
    spec.changed &&
      draw('path', {
        d: arrow(from, to, before),
        fill: 'none',
        stroke: colour('today'),
        'stroke-width': 1.5,
        'stroke-dasharray': '5 3',
      }),
  ];
  const reach = narrow ? 26 : 44;
  const words3 = (x: number, anchor: string, value: number, before: number, word: string) => [
    label(x, large, spec.format(value), {
      class: 'strong',
      'text-anchor': anchor,
      'font-size': large,
      style: `fill:${tone}`,
    }),
    label(x, large + size * 1.5, word, { 'text-anchor': anchor, 'font-size': size }),
    spec.changed &&
      label(x, large + size * 2.9, `today ${spec.format(before)}`, {
        class: 'quiet',
        'text-anchor': anchor,
        'font-size': size,
      }),
  ];

  return picture(spec.description, width, height, [
    // The room: a floor and a lintel, open where the doors stand.
    draw('rect', {
      x: doorIn,
      y: tenth(head + 2),
      width: doorOut - doorIn,
      height: tenth(height - head - 10),
      fill: 'var(--wash)',
    }),
    ...[doorIn, doorOut].map((x) =>
      draw('path', {
        d: `M${x},${tenth(head + 2)}V${tenth(middle - tall / 2 - 10)}M${x},${tenth(middle + tall / 2 + 10)}V${height - 8}`,
        stroke: 'var(--ink)',
        'stroke-width': 2.5,
        fill: 'none',
      }),
    ),
    draw('path', {
      d: `M${doorIn},${tenth(head + 2)}H${doorOut}M${doorIn},${height - 8}H${doorOut}`,
      stroke: 'var(--ink)',
      'stroke-width': 1,
    }),
    ...flow(0, doorIn + reach, spec.today.entries, now.entries),
    ...flow(doorOut - reach, width, spec.today.exits, now.exits),
    ...words3(0, 'start', now.entries, spec.today.entries, words[0]),
    ...words3(width / 2, 'middle', now.stay, spec.today.stay, words[1]),
    ...words3(width, 'end', now.exits, spec.today.exits, words[2]),
  ]);
}
