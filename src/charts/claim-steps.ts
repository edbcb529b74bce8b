import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { fromZero } from './scale';

/** A claim and what is left of it, one caution after another, each against its cost. */
export interface ClaimSteps {
  readonly description: string;
  /** From the top down. */
  readonly steps: readonly ClaimStep[];
  readonly format: (value: number) => string;
  /** "cost £1.3m": the words at the first mark. */
  readonly costLabel: string;
}

export interface ClaimStep {
  readonly label: string;
  readonly benefit: number;
  /** Drawn as a thin line: what can be defended, or the two ends of a claim. */
  readonly span?: readonly [low: number, high: number];
  readonly cost: number;
  /** Said at the end: "£2.17 for each £1". */
  readonly note: string;
}

const BAR = 16;

/** A bar for each step: full where it covers the cost, open where it does not; a mark at the cost. */
export function claimSteps(spec: ClaimSteps, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 700;
  const leading = Math.round(size * 1.3);
  const names = narrow ? 0 : Math.round(Math.min(width * 0.34, size * 21));
  const room = Math.max(...spec.steps.map(({ note }) => textWidth(note, size))) + 16;
  const most = Math.max(
    ...spec.steps.flatMap(({ benefit, span, cost }) => [benefit, span?.[1] ?? 0, cost]),
  );
  const right = narrow ? width - 8 : width - room;
  const ticks = Math.floor((right - names) / (textWidth(spec.format(most), size) + 3 * size));
  const x = fromZero(most, [names + 6, right], Math.max(1, Math.min(5, ticks)));
  let y = size * 1.8;
  const rows = spec.steps.map((step, i) => {
    const words = lines(step.label, narrow ? width : names - 10, size);
    const top = y;
    const head = narrow ? (words.length + 1) * leading + 4 : 0;
    const height = narrow ? head + BAR + 16 : Math.max(words.length * leading + 14, BAR + 22);
    y += height;
    const bar = narrow ? top + head : top + (height - BAR) / 2;
    const first = narrow ? top + size : top + (height - words.length * leading) / 2 + size;
    return { step, words, bar, first, at: i };
  });
  const bottom = y;
  return picture(spec.description, width, Math.ceil(bottom + size * 2), [
    ...x.ticks.flatMap((value) => [
      draw('line', {
        class: 'grid',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: size * 1.8,
        y2: bottom,
      }),
      label(x(value), bottom + size + 4, spec.format(value), {
        class: 'quiet',
        'text-anchor': value === 0 ? 'start' : x(value) > width - 40 ? 'end' : 'middle',
        'font-size': size,
      }),
    ]),
    ...rows.map(({ step, words, bar, first }) => {
      const pays = step.benefit >= step.cost;
      const middle = bar + BAR / 2;
      return draw('g', { class: 'claim-step' }, [
        ...words.map((text, r) => label(0, first + r * leading, text, { 'font-size': size })),
        draw('rect', {
          class: pays ? 'covers' : 'short',
          x: tenth(x(0)),
          y: tenth(bar),
          width: tenth(Math.max(1, x(step.benefit) - x(0))),
          height: BAR,
          fill: pays ? 'var(--policy)' : 'var(--paper)',
          stroke: 'var(--policy)',
          'stroke-width': 1.5,
        }),
        step.span &&
          draw('line', {
            class: 'span',
            x1: tenth(x(step.span[0])),
            x2: tenth(x(step.span[1])),
            y1: tenth(middle),
            y2: tenth(middle),
            stroke: 'var(--ink)',
            'stroke-width': 2,
          }),
        draw('line', {
          class: 'cost',
          x1: tenth(x(step.cost)),
          x2: tenth(x(step.cost)),
          y1: tenth(bar - 5),
          y2: tenth(bar + BAR + 5),
          stroke: 'var(--ink)',
          'stroke-width': 3,
        }),
        narrow
          ? label(0, first + words.length * leading, step.note, {
              class: 'strong',
              'font-size': size,
            })
          : label(width, middle + size * 0.36, step.note, {
              class: 'strong',
              'text-anchor': 'end',
              'font-size': size,
            }),
      ]);
    }),
    label(x(rows[0].step.cost), size, spec.costLabel, {
      class: 'quiet halo',
      'text-anchor': x(rows[0].step.cost) > width * 0.6 ? 'end' : 'start',
      'font-size': size,
    }),
  ]);
}
