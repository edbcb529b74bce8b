import { childrensCare } from '../../models/childrens-care/model';
import { careBaseline, type CareBaseline } from '../../models/childrens-care/baseline';
import { assumptions } from '../../models/childrens-care/assumptions';
import { settingsAtStart, steeringOf } from '../../models/childrens-care/course';
import { steeringOfEvents } from '../../models/childrens-care/events';
import { levers } from '../../models/childrens-care/levers';
import { settings } from '../../models/childrens-care/settings';
import { NoForecast } from '../../models/childrens-care/start-state';
import type { Calibration } from '../../models/childrens-care/calibration/calibration';
import calibration from '../../models/childrens-care/calibration/calibration.json';
import type { PublishedFigures } from '../kernel/figure';
import type { Baseline } from '../kernel/model';
import type { Steering } from '../kernel/steering';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { NoForecastFault, type Basis, type Job } from './runner';

export const model = childrensCare;
/** Every output of the model. */
export const outputNames = Object.keys(childrensCare.outputs);

/** What a job reports: the outputs it names, else those that every view relies on. */
export const outputsOf = ({ outputs = headlineOutputs }: Pick<Job, 'outputs'>): readonly string[] =>
  outputs;

const kept = new Map<string, { figures: PublishedFigures; baseline: CareBaseline }>();

/**
 * A place's baseline from its latest published figures. Takes some tenths of a second the first time
 * (it is calibrated), so pages ask a runner to `explain` instead.
 * @throws NoForecastFault where the place has no stock to start from
 */
export function placeBaseline(figures: PublishedFigures, england: PublishedFigures): CareBaseline {
  const known = kept.get(figures.place.code);
  if (known?.figures === figures) return known.baseline;
  const baseline = solved(figures, england);
  kept.set(figures.place.code, { figures, baseline });
  return baseline;
}

function solved(figures: PublishedFigures, england: PublishedFigures): CareBaseline {
  try {
    return careBaseline(figures, england, calibration as Calibration, calibration.upTo);
  } catch (error) {
    throw error instanceof NoForecast ? new NoForecastFault(error.message) : error;
  }
}

/** The baseline with settings (levers, assumptions, loops) in the parameters they stand for. */
export function withLevers(baseline: Baseline, given: Readonly<Record<string, number>>): Baseline {
  const parameters: Record<string, number | readonly number[]> = { ...baseline.parameters };
  for (const { key, parameter, baseline: unset } of settings)
    parameters[parameter] = given[key] ?? unset;
  return { ...baseline, parameters };
}

/** A place's baseline with what a job sets from the start. */
export const startOf = (
  baseline: Baseline,
  { levers, course = [] }: Pick<Job, 'levers' | 'course'>,
): Baseline => withLevers(baseline, settingsAtStart(levers, course));

/** What a job changes on the way: decisions first, then what events do. Undefined where nothing. */
export function steerOf({
  levers,
  course = [],
  events,
  seed,
}: Pick<Job, 'levers' | 'course' | 'events' | 'seed'>): Steering | undefined {
  const all = [steeringOf(levers, course), events && steeringOfEvents(seed)].filter(
    (steering) => steering !== undefined,
  );
  if (all.length < 2) return all[0];
  return (reach) => {
    const steers = all.map((steering) => steering(reach));
    return (month, draw) => steers.forEach((steer) => steer(month, draw));
  };
}

/** The plain data of a baseline that pages show. */
export function basisOf(baseline: CareBaseline): Basis {
  return {
    ...baseline.used,
    filled: baseline.filled,
    reach: Object.fromEntries(
      [...levers, ...assumptions].map((lever) => [lever.key, lever.reach(baseline)]),
    ),
  };
}
