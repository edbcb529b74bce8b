import { hatchings } from './band';
import { courseTop, frame, type Course } from './course';
import { label, picture, type Drawing } from './drawing';
import { panel, yearAxis } from './time';

/** Entries and exits a year, to stand right under the fan of the stock they fill and empty. */
export interface Flows {
  readonly description: string;
  /** Both with the history, start and step that give the stock above the same years. */
  readonly entries: Course & { readonly title: string };
  readonly exits: Course & { readonly title: string };
  readonly height?: number;
  readonly yearName?: (year: number) => string;
}

/** Two panels on one scale of children and on the stock's scale of years. */
export function flows(spec: Flows, width: number): Drawing {
  const both = [spec.entries, spec.exits];
  const f = frame(both, width, spec.yearName);
  const height = spec.height ?? (f.narrow ? 330 : Math.round(Math.min(440, width * 0.42)));
  const high = courseTop(both);
  const head = f.size * 2 + 6;
  const room = (height - f.size - 14) / 2;
  return picture(spec.description, width, height, [
    hatchings(spec.entries.series.map(({ meaning }) => meaning)),
    ...both.flatMap((course, i) => [
      label(f.left, i * room + f.size + 2, course.title, { class: 'strong', 'font-size': f.size }),
      panel(course, f, [i * room + head, (i + 1) * room - (i === 0 ? 6 : 0)], high, {
        forecast: false,
        ranges: false,
      }),
    ]),
    yearAxis(f, 2 * room),
  ]);
}
