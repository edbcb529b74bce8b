import { colour } from './band';
import { draw, picture, tenth, type Drawing } from './drawing';

const DOTS = 10;
const STEP = 11;
const RADIUS = 4;

/** Of ten dots, how many are full: never none and never all, as nothing is sure. */
export const fullDots = (share: number): number =>
  Math.min(DOTS - 1, Math.max(1, Math.round(share * DOTS)));

/**
 * Ten dots for all simulated futures, those in which something happens full.
 * @param share 0 to 1
 * @param description the same in words
 */
export function often(share: number, description: string): Drawing {
  const full = fullDots(share);
  return picture(
    description,
    DOTS * STEP,
    2 * RADIUS + 2,
    Array.from({ length: DOTS }, (_, i) =>
      draw('circle', {
        cx: tenth((i + 0.5) * STEP),
        cy: RADIUS + 1,
        r: i < full ? RADIUS : RADIUS - 0.75,
        fill: i < full ? colour('policy') : 'none',
        stroke: i < full ? undefined : colour('policy'),
        'stroke-width': i < full ? undefined : 1.5,
      }),
    ),
  );
}
