import { colour, mark } from './band';
import type { Course, Frame } from './course';
import { draw, label, tenth, type Drawing } from './drawing';
import { lines, spread } from './labels';
import type { Scale } from './scale';

/** Marks and words at the ends of the medians, moved apart where they would overlap. */
export function ends(
  course: Course,
  f: Frame,
  y: Scale,
  [top, bottom]: readonly [number, number],
  ranges: boolean,
): Drawing {
  const leading = Math.round(f.size * 1.3);
  const gap = 8;
  const blocks = course.series.map(({ meaning, label: name, band }) => {
    const last = band.p50.length - 1;
    const value = band.p50[last];
    const width = f.width - f.right - 16;
    const within = `8 in 10: ${course.format(band.p10[last])}–${course.format(band.p90[last])}`;
    const rows = [
      ...lines(name, width, f.size).map((text) => ({ text, class: 'quiet-name' })),
      { text: course.format(value), class: 'strong' },
    ];
    if (!f.narrow && ranges) rows.push({ text: within, class: 'quiet' });
    const x = f.x(course.start + last * course.step);
    return { meaning, x, at: y(value), rows, height: rows.length * leading + gap };
  });
  const centres = spread(
    blocks.map((block) => block.at),
    blocks.map((block) => block.height),
    [top - gap, bottom + gap],
  );
  return draw(
    'g',
    { class: 'ends' },
    blocks.map((block, i) => {
      const first = centres[i] - ((block.rows.length - 1) * leading) / 2 + f.size * 0.36;
      return draw('g', {}, [
        Math.abs(centres[i] - block.at) > 6 &&
          draw('path', {
            d: `M${tenth(block.x + 5)},${tenth(block.at)}L${tenth(block.x + 11)},${tenth(centres[i])}`,
            stroke: colour(block.meaning),
            'stroke-width': 1,
            fill: 'none',
          }),
        mark(block.meaning, block.x, block.at, f.narrow ? 3.5 : 4.5),
        ...block.rows.map((row, r) =>
          label(f.right + 13, first + r * leading, row.text, {
            class: row.class,
            'font-size': f.size,
            style: row.class === 'quiet' ? undefined : `fill:${colour(block.meaning)}`,
          }),
        ),
      ]);
    }),
  );
}
