import type { Input } from '../kernel/inputs';
import { explainedShare } from '../maths/explained-share';
import { quantiles } from '../maths/quantiles';
import { rankCorrelation } from '../maths/rank-correlation';
import { ranks } from '../maths/ranks';
import { model } from './basis';
import type { Driver, Drivers } from './runner';

/**
 * What an output is measured by in one future: a stock as it stands at the month, a flow by the
 * sum of the (up to) twelve months that end there, as a year is counted.
 * @param all draw after draw, `width` months each
 */
export function outcomes(output: string, all: Float64Array, width: number, month: number) {
  const flow = model.outputs[output].kind === 'flow';
  const first = flow ? Math.max(1, month - 11) : month;
  return Float64Array.from({ length: all.length / width }, (_, draw) => {
    let sum = 0;
    for (let i = first; i <= month; i++) sum += all[draw * width + i];
    return sum;
  });
}

/**
 * Rank correlation of every input that varies with an outcome, the strongest first (names in order
 * where alike), each with the outcome's middle in the fifth of futures in which the input is
 * lowest, and highest.
 * @param rows [draw][input], inputs in the order given
 */
export function driversOf(
  inputs: readonly Input[],
  rows: Float64Array,
  outcome: Float64Array,
): Pick<Drivers, 'explained' | 'drivers'> {
  const result = ranks(outcome);
  const columns: Float64Array[] = [];
  const drivers: Driver[] = [];
  inputs.forEach((input, i) => {
    const values = Float64Array.from(outcome, (_, draw) => rows[draw * inputs.length + i]);
    if (values.every((value) => value === values[0])) return;
    const column = ranks(values);
    columns.push(column);
    drivers.push({
      ...input,
      correlation: rankCorrelation(column, result),
      ...fifths(column, outcome),
    });
  });
  const size = ({ correlation }: Driver) => Math.abs(correlation);
  drivers.sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
  const explained = explainedShare(result, columns);
  return { drivers, explained: Number.isNaN(explained) ? undefined : explained };
}

/** The middle outcome where a column is in its lowest fifth, and highest; ranks alike stay together. */
function fifths(column: Float64Array, outcome: Float64Array): { low: number; high: number } {
  const [low, high] = quantiles(column, [0.2, 0.8]);
  const middle = (kept: Float64Array) => quantiles(kept, [0.5])[0];
  return {
    low: middle(outcome.filter((_, draw) => column[draw] <= low)),
    high: middle(outcome.filter((_, draw) => column[draw] >= high)),
  };
}
