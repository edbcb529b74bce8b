import { hatchings } from './band';
import { courseTop, frame, type Course } from './course';
import { label, picture, type Drawing } from './drawing';
import { panel, yearAxis } from './time';

/** Several scenarios, each in a panel of its own beside what it is compared with. */
export interface SideBySidePicture {
  readonly description: string;
  /** At most four, from top to bottom. */
  readonly panels: readonly (Course & { readonly title: string })[];
}

/** Panels below one another, all on the same two scales, so that heights can be compared. */
export function sideBySide({ description, panels }: SideBySidePicture, width: number): Drawing {
  const f = frame(panels, width);
  const high = courseTop(panels);
  const head = f.size * 2 + 6;
  const room = head + (f.narrow ? 150 : 190);
  const meanings = panels.flatMap(({ series }) => series.map(({ meaning }) => meaning));
  return picture(description, width, panels.length * room + f.size + 14, [
    hatchings([...new Set(meanings)]),
    ...panels.flatMap((course, i) => [
      label(0, i * room + f.size + 2, course.title, { class: 'strong', 'font-size': f.size }),
      panel(course, f, [i * room + head, (i + 1) * room - 8], high, {
        forecast: i === 0,
        ranges: false,
      }),
    ]),
    yearAxis(f, panels.length * room - 8),
  ]);
}
