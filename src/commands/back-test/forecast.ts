import { HORIZONS, type Measure } from '../../../models/childrens-care/back-test/report';
import { careBaseline } from '../../../models/childrens-care/baseline';
import type { Calibration } from '../../../models/childrens-care/calibration/calibration';
import { childrensCare } from '../../../models/childrens-care/model';
import { NoForecast } from '../../../models/childrens-care/start-state';
import type { PublishedFigures } from '../../kernel/figure';
import { simulate } from '../../kernel/simulate';

/** All futures of one place from one origin, by measure and years ahead. */
export type Futures = (measure: Measure, ahead: number) => Float64Array;

const OUTPUTS = ['children-in-care', 'entries', 'in-childrens-homes', 'spend'] as const;
type Output = (typeof OUTPUTS)[number];
const MONTHS = 12 * HORIZONS.length;

/** Simulates a place from an origin; undefined where there is nothing to start from. */
export function forecast(
  figures: PublishedFigures,
  england: PublishedFigures,
  calibration: Calibration,
  origin: number,
  draws: number,
  seed: number,
): Futures | undefined {
  let baseline;
  try {
    baseline = careBaseline(figures, england, calibration, origin);
  } catch (error) {
    if (error instanceof NoForecast) return undefined;
    throw error;
  }
  const all = simulate(childrensCare, baseline, {
    seed,
    from: 0,
    to: draws,
    months: MONTHS,
    mode: 'stochastic',
    outputs: OUTPUTS,
  });
  const width = MONTHS + 1;
  const value = (output: Output, draw: number, month: number) =>
    all[(draw * OUTPUTS.length + OUTPUTS.indexOf(output)) * width + month];
  const overYear = (output: Output, draw: number, ahead: number) => {
    let sum = 0;
    for (let month = 12 * ahead - 11; month <= 12 * ahead; month++)
      sum += value(output, draw, month);
    return sum;
  };
  const { repeatSpells } = baseline.used;
  const of: Record<Measure, (draw: number, ahead: number) => number> = {
    stock: (draw, ahead) => value('children-in-care', draw, 12 * ahead),
    // The publisher counts a child once a year, the model every start.
    entries: (draw, ahead) => overYear('entries', draw, ahead) / (1 + repeatSpells),
    residentialShare: (draw, ahead) =>
      value('in-childrens-homes', draw, 12 * ahead) /
      Math.max(1, value('children-in-care', draw, 12 * ahead)),
    spend: (draw, ahead) => overYear('spend', draw, ahead),
  };
  return (measure, ahead) =>
    Float64Array.from({ length: draws }, (_, draw) => of[measure](draw, ahead));
}
