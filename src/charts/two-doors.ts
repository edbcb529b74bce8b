import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { textSize } from './labels';
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
  /** What `today` stands on, where assumptions are changed: its colour is the world's. */
  readonly ground?: Meaning;
  /** The same year with the change; today's widths stay as dashed lines. */
  readonly changed?: Doors;
  readonly meaning?: Meaning;
  readonly format: (value: number) => string;
  /** Words under the numbers; ["come in", "in care", "leave"] when left out. */
  readonly words?: readonly [string, string, string];
}

/**
 * A room seen from above with a door at either side: arrows as wide as the flows through them, and
 * the children who are there. Widths start at zero and share one scale.
 */
export function twoDoors(spec: TwoDoors, width: number): Drawing {
  const narrow = width < 480;
  const size = textSize(width);
  const large = Math.round(size * (narrow ? 1.6 : 1.9));
  const height = narrow ? 200 : 240;
  const { ground = 'today' } = spec;
  const now = spec.changed ?? spec.today;
  const tone = colour(spec.changed ? (spec.meaning ?? 'policy') : ground);
  const words = spec.words ?? ['come in', 'in care', 'leave'];

  const [wallIn, wallOut] = [Math.round(width * 0.32), Math.round(width * 0.68)];
  const [top, bottom] = [8, height - 8];
  const opening = narrow ? 72 : 84;
  const middle = bottom - opening / 2 - (narrow ? 22 : 28);
  const [jambTop, jambBottom] = [middle - opening / 2, middle + opening / 2];
  const both = [spec.today, now].flatMap((doors) => [doors.entries, doors.exits]);
  const most = highest(both) || 1;
  const half = (value: number) => ((value / most) * (opening - 26)) / 2;
  const reach = narrow ? 30 : 52;

  return picture(spec.description, width, height, [
    draw('path', {
      d:
        `M${wallIn},${jambTop}V${top}H${wallOut}V${jambTop}` +
        `M${wallIn},${jambBottom}V${bottom}H${wallOut}V${jambBottom}`,
      stroke: 'var(--ink)',
      'stroke-width': 2,
      fill: 'none',
    }),
    door(wallIn),
    door(wallOut),
    ...flow(narrow ? 0 : 24, wallIn + reach, spec.today.entries, now.entries),
    ...flow(wallOut - reach + 12, width - (narrow ? 0 : 24), spec.today.exits, now.exits),
    ...numbers((wallIn - 12) / 2, now.entries, spec.today.entries, words[0]),
    ...numbers(width / 2, now.stay, spec.today.stay, words[1]),
    ...numbers((width + wallOut + 12) / 2, now.exits, spec.today.exits, words[2]),
  ]);

  /** A door as on a floor plan: its leaf, open, and faintly its swing. */
  function door(x: number): Drawing {
    const leaf = x + opening;
    return draw('g', { fill: 'none' }, [
      draw('path', { d: `M${x},${jambTop}H${leaf}`, stroke: 'var(--ink)', 'stroke-width': 2 }),
      draw('path', {
        d: `M${leaf},${jambTop}A${opening},${opening} 0 0 1 ${x},${jambBottom}`,
        stroke: 'var(--edge)',
        'stroke-width': 1,
      }),
    ]);
  }

  function flow(from: number, to: number, before: number, after: number): (Drawing | undefined)[] {
    const wide = half(after);
    const neck = to - Math.max(10, wide * 0.9);
    const flare = wide + (narrow ? 5 : 7);
    const shaft = half(before);
    return [
      draw('path', {
        class: 'morph',
        d:
          `M${from},${tenth(middle - wide)}H${tenth(neck)}V${tenth(middle - flare)}` +
          `L${to},${tenth(middle)}L${tenth(neck)},${tenth(middle + flare)}` +
          `V${tenth(middle + wide)}H${from}Z`,
        fill: tone,
      }),
      spec.changed &&
        draw('path', {
          d: `M${from},${tenth(middle - shaft)}H${tenth(neck)}M${from},${tenth(middle + shaft)}H${tenth(neck)}`,
          stroke: colour(ground),
          'stroke-width': 1.5,
          'stroke-dasharray': '5 3',
        }),
    ];
  }

  function numbers(x: number, after: number, before: number, word: string) {
    const middled = { 'text-anchor': 'middle', 'font-size': size };
    return [
      label(x, top + large + 8, spec.format(after), {
        class: 'strong',
        'text-anchor': 'middle',
        'font-size': large,
        style: `fill:${tone}`,
      }),
      label(x, top + large + 8 + size * 1.5, word, middled),
      spec.changed &&
        label(
          x,
          top + large + 8 + size * 2.9,
          `${ground === 'today' ? 'today' : 'without'} ${spec.format(before)}`,
          {
            ...middled,
            class: 'quiet',
          },
        ),
    ];
  }
}
