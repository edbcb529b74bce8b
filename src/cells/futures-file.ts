import { version } from '../../models/childrens-care/version';
import type { Result } from '../engine/runner';
import type { Futures } from '../saving/futures';
import { notesOf } from '../saving/words';
import { placeName } from './words';

/** Draws by output: draw after draw, a value a month. */
type Draws = Readonly<Record<string, Float64Array>>;

/** What was asked for when all futures were to be saved. */
export interface FuturesAsked {
  readonly baseline: Result;
  /** The whole address of the scenario. */
  readonly link: string;
  /** Month of the last published figures: "2024-03". */
  readonly data: string;
  /** Names of outputs. */
  readonly wanted: readonly string[];
  readonly today: Draws;
  /** Left out while nothing is changed. */
  readonly changed?: Draws;
  readonly shape: Futures['shape'];
}

const LAID_OUT = {
  wide: 'Each row is one future of one output, with a column for each month.',
  long: 'Each row is one number: one output of one future in one month.',
};

/** The file of all futures: what it says of itself, and the outputs, today's first. */
export function futuresFile(asked: FuturesAsked): Futures {
  const { baseline, link, data, wanted, today, changed, shape } = asked;
  const of = (series: string, draws: Draws) =>
    wanted.map((output) => {
      const { unit } = baseline.outputs[output];
      return { series, output, unit, draws: draws[output] };
    });
  const notes = notesOf({
    title: `Every simulated future, month by month: ${placeName(baseline)}`,
    measure: LAID_OUT[shape],
    source:
      'Children in care are counted at the end of a month. All else is the sum of a month, and has no number in the first. A future has the same number in “today” and in “with changes”: the two differ by the changes alone.',
    badge: 'Illustrative',
    origin: { link, seed: baseline.job.seed, model: version, data },
  });
  const sets = [...of('today', today), ...(changed ? of('with changes', changed) : [])];
  return { months: baseline.months, notes, sets, shape };
}
