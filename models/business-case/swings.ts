import { quantiles } from '../../src/maths/quantiles';

/** How the share of futures in which something happens goes with one uncertain thing. */
export interface Swing {
  /** Which of the inputs, by its place. */
  readonly input: number;
  /** The share in the fifth of futures in which the input is lowest, and highest, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/**
 * The share of futures with an outcome, in the fifth of futures where each input is lowest and where
 * it is highest: told from futures already run. The widest swing first; inputs that do not vary, or
 * that single no fifth out, are left out.
 * @param rows [draw · inputs + input]
 * @param happens by draw
 */
export function swingsOf(
  rows: Float64Array,
  inputs: number,
  happens: readonly boolean[],
): readonly Swing[] {
  const draws = happens.length;
  const swings: Swing[] = [];
  for (let input = 0; input < inputs; input++) {
    const values = Float64Array.from({ length: draws }, (_, draw) => rows[draw * inputs + input]);
    const [lowest, highest] = quantiles(values, [0.2, 0.8]);
    if (!(lowest < highest)) continue;
    const share = (within: (value: number) => boolean) => {
      let [count, all] = [0, 0];
      for (let draw = 0; draw < draws; draw++) {
        if (!within(values[draw])) continue;
        all += 1;
        if (happens[draw]) count += 1;
      }
      return count / all;
    };
    swings.push({
      input,
      low: share((value) => value <= lowest),
      high: share((value) => value >= highest),
    });
  }
  const width = ({ low, high }: Swing) => Math.abs(high - low);
  return swings.sort((a, b) => width(b) - width(a) || a.input - b.input);
}

/** Two fifths of so many futures differ by chance alone by less than this, 19 times in 20. */
export const chanceSwing = (draws: number, odds: number): number =>
  1.96 * Math.sqrt((2 * odds * (1 - odds)) / Math.max(1, draws / 5));
