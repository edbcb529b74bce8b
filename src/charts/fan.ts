import { hatchings } from './band';
import { courseTop, frame, type Course } from './course';
import { picture, type Drawing } from './drawing';
import { panel, yearAxis } from './time';

/** One measure over time and its futures. */
export interface Fan extends Course {
  /** What the picture says, in words, for those who do not see it. */
  readonly description: string;
  /** px; by width when left out. */
  readonly height?: number;
  /** Years as named on the axis; "2024" when left out. */
  readonly yearName?: (year: number) => string;
}

/** History as a line, the futures as soft bands, each named at its end. */
export function fan(spec: Fan, width: number): Drawing {
  const f = frame([spec], width, spec.yearName);
  const height = spec.height ?? (f.narrow ? 280 : Math.round(Math.min(460, width * 0.46)));
  const bottom = height - f.size - 14;
  return picture(spec.description, width, height, [
    hatchings(spec.series.map(({ meaning }) => meaning)),
    panel(spec, f, [f.size + 6, bottom], courseTop([spec])),
    yearAxis(f, bottom),
  ]);
}
