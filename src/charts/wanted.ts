import { colour, hatchings, softBand, type Band, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import type { Spread } from './homes';
import { spread, textSize, textWidth } from './labels';
import { areaPath, linePath } from './path';
import { fromZero, highest, straight, type Scale } from './scale';

/** Homes of one kind over the years: what is wanted, and what there is. */
export interface WantedPanel {
  readonly title: string;
  /** At most four lines, the one that is wanted first; one spread a year each. */
  readonly lines: readonly WantedLine[];
}

export interface WantedLine {
  /** `wanted` has the colour of its scenario; what there is, is ink, and dotted where it is only lived in. */
  readonly role: 'wanted' | 'there' | 'living';
  readonly label: string;
  readonly spreads: readonly Spread[];
}

/** Small pictures side by side; those of one row of panels may share their axis. */
export interface Wanted {
  readonly description: string;
  readonly years: readonly number[];
  readonly meaning: Meaning;
  readonly blocks: readonly WantedBlock[];
  readonly format: (value: number) => string;
}

export interface WantedBlock {
  readonly title: string;
  readonly oneAxis: boolean;
  readonly panels: readonly WantedPanel[];
}

const PLOT = 132;

/** What is wanted as a soft band with its median; what there is beside it; zero at the bottom. */
export function wanted(spec: Wanted, width: number): Drawing {
  const size = width < 560 ? 12 : Math.min(13, textSize(width));
  const columns = width >= 640 ? 3 : width >= 440 ? 2 : 1;
  const gap = 20;
  const each = (width - (columns - 1) * gap) / columns;
  const heads = spec.blocks.map(({ title }) => (title ? size * 2.2 : 0));
  const tall = size * 2 + PLOT + size * 2.6;
  let y = 0;
  const blocks = spec.blocks.map((block, b) => {
    const top = y;
    const rows = Math.ceil(block.panels.length / columns);
    y += heads[b] + rows * tall + (b < spec.blocks.length - 1 ? size * 0.8 : 0);
    const shared = block.oneAxis ? topOf(block.panels) : 0;
    return draw('g', { class: 'block' }, [
      label(0, top + size * 1.2, block.title, { class: 'strong', 'font-size': size + 1 }),
      ...block.panels.map((panel, i) =>
        small(panel, spec, {
          left: (i % columns) * (each + gap),
          top: top + heads[b] + Math.floor(i / columns) * tall,
          width: each,
          size,
          high: shared || topOf([panel]),
        }),
      ),
    ]);
  });
  return picture(spec.description, width, Math.ceil(y), [hatchings([spec.meaning]), ...blocks]);
}

const topOf = (panels: readonly WantedPanel[]) =>
  highest(panels.flatMap(({ lines }) => lines.flatMap((line) => line.spreads.map((s) => s.p90))));

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly high: number;
}

function small(panel: WantedPanel, spec: Wanted, box: Box): Drawing {
  const { size } = box;
  const names = panel.lines.flatMap((line) => [line.label, spec.format(endOf(line).p50)]);
  const room = Math.max(...names.map((name) => textWidth(name, size))) + 14;
  const top = box.top + size * 2;
  const bottom = top + PLOT;
  const y = fromZero(box.high, [bottom, top], 3);
  const ticks = Math.max(...y.ticks.map((value) => textWidth(spec.format(value), size)));
  const left = box.left + ticks + 8;
  const right = box.left + box.width - room;
  const { years } = spec;
  const x = straight([0, years.length - 1], [left, right], 2);
  return draw('g', { class: 'panel' }, [
    label(box.left, box.top + size, panel.title, { 'font-size': size }),
    ...y.ticks.flatMap((value) => [
      draw('line', {
        class: value === 0 ? 'axis' : 'grid',
        x1: tenth(left),
        x2: tenth(right),
        y1: tenth(y(value)),
        y2: tenth(y(value)),
      }),
      label(left - 6, y(value) + size * 0.36, spec.format(value), {
        class: 'quiet',
        'text-anchor': 'end',
        'font-size': size,
      }),
    ]),
    ...[0, years.length - 1].map((i) =>
      label(x(i), bottom + size * 1.4, String(years[i]), {
        class: 'quiet',
        'text-anchor': i === 0 ? 'start' : 'end',
        'font-size': size,
      }),
    ),
    ...[...panel.lines].reverse().map((line) => drawn(line, spec.meaning, x, y)),
    ends(panel, spec, right, y, size, [top, bottom]),
  ]);
}

const endOf = ({ spreads }: WantedLine) => spreads[spreads.length - 1];
const tone = (role: WantedLine['role'], meaning: Meaning) =>
  role === 'wanted' ? colour(meaning) : 'var(--ink)';

/** Soft towards its edges, with the middle as a line and a dot each March. */
function drawn(line: WantedLine, meaning: Meaning, x: Scale, y: Scale): Drawing {
  const band: Band = {
    p10: line.spreads.map((s) => s.p10),
    p25: line.spreads.map((s) => s.p25),
    p50: line.spreads.map((s) => s.p50),
    p75: line.spreads.map((s) => s.p75),
    p90: line.spreads.map((s) => s.p90),
  };
  const stroke = tone(line.role, meaning);
  const area = (low: Band['p10'], high: Band['p10'], opacity: number) =>
    draw('path', {
      class: 'morph',
      d: areaPath(low, high, x, y),
      fill: stroke,
      'fill-opacity': opacity,
    });
  return draw('g', { class: `line line-${line.role}` }, [
    line.role === 'wanted'
      ? softBand(band, meaning, x, y)
      : draw('g', { class: 'band' }, [
          area(band.p10, band.p90, 0.08),
          area(band.p25, band.p75, 0.08),
        ]),
    draw('path', {
      class: 'morph median',
      d: linePath(band.p50, x, y),
      fill: 'none',
      stroke,
      'stroke-width': line.role === 'living' ? 1.25 : 1.75,
      'stroke-dasharray':
        line.role === 'wanted' ? '6 4' : line.role === 'living' ? '1 3' : undefined,
    }),
    ...line.spreads.map(({ p50 }, i) =>
      draw('circle', {
        cx: tenth(x(i)),
        cy: tenth(y(p50)),
        r: line.role === 'living' ? 1.5 : 2.75,
        fill: line.role === 'wanted' ? 'var(--paper)' : stroke,
        stroke,
        'stroke-width': 1.5,
      }),
    ),
  ]);
}

/** Each line named at its end, moved apart where names would overlap. */
function ends(
  panel: WantedPanel,
  spec: Wanted,
  right: number,
  y: Scale,
  size: number,
  [top, bottom]: readonly [number, number],
): Drawing {
  const leading = size * 1.2;
  const centres = spread(
    panel.lines.map((line) => y(endOf(line).p50)),
    panel.lines.map(() => 2 * leading + 5),
    [top - size, bottom + size * 2],
  );
  return draw(
    'g',
    { class: 'ends' },
    panel.lines.flatMap((line, i) => {
      const style = { 'font-size': size, style: `fill:${tone(line.role, spec.meaning)}` };
      return [
        label(right + 10, centres[i] - leading / 2 + size * 0.36, line.label, style),
        label(right + 10, centres[i] + leading / 2 + size * 0.36, spec.format(endOf(line).p50), {
          ...style,
          class: 'strong',
        }),
      ];
    }),
  );
}
