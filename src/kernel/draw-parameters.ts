import { spreadValue } from '../maths/distribution';
import { nameKey } from '../maths/name-key';
import { uniform } from '../maths/uniform';
import type { Layout } from './layout';
import { entryOf } from './quantity';
import type { Baseline, Ensemble } from './model';
import type { Structure } from './structure';

const ENSEMBLE = nameKey('ensemble');
const NONE: Ensemble = { parameters: [], members: [] };

/** Sets the parameters of one future in place. */
export type DrawParameters = (draw: number) => void;

/**
 * Parameters of a place: what its baseline says, else the declared value; each uncertain one is
 * drawn once a future from its own key (`uncertain` false: all stay at their central value). A
 * baseline's value for an uncertain parameter keeps the declared spread, in proportion. Those of its
 * ensemble are taken from one member, picked by the future's own number.
 */
export function drawParameters(
  parts: Structure,
  memory: Layout,
  baseline: Baseline,
  values: Float64Array,
  seed: number,
  uncertain: boolean,
): DrawParameters {
  const { parameters: together, members } = (uncertain && baseline.ensemble) || NONE;
  const moving: { entry: number; at: (u: number) => number; site: number }[] = [];
  for (const name of Object.keys(baseline.parameters))
    if (!memory.parameters.has(name)) throw new Error(`unknown parameter: ${name} (baseline)`);
  for (const [name, quantity] of memory.parameters) {
    const { value, low, high, spread = 'fixed' } = parts.parameters[name];
    const given = baseline.parameters[name] ?? value;
    if (given === undefined) throw new Error(`no value for parameter: ${name}`);
    if (typeof given !== 'number' && given.length !== quantity.cells.length)
      throw new Error(
        `parameter ${name} has ${quantity.cells.length} cells, the baseline ${given.length}`,
      );
    quantity.cells.forEach((_, cell) => {
      const centre = typeof given === 'number' ? given : given[cell];
      if (!Number.isFinite(centre))
        throw new Error(`not a number: parameter ${name}, cell ${cell}`);
      const entry = quantity.entries[cell];
      values[entry] = centre;
      if (together.includes(name)) return;
      if (!uncertain || spread === 'fixed' || low === undefined || high === undefined) return;
      const scale = value === undefined || value === 0 ? 1 : centre / value;
      if (scale === 0 && spread !== 'share') return;
      const at = (u: number) =>
        spread === 'share'
          ? spreadValue(spread, centre, low, high, u)
          : spreadValue(spread, centre, low * scale, high * scale, u);
      moving.push({ entry, at, site: nameKey(`parameter/${name}`) });
    });
  }
  const joint = together.map((name) => entryOf(memory.parameters, name));
  return (draw) => {
    if (joint.length > 0) {
      const member = members[Math.floor(uniform(seed, ENSEMBLE, draw, 0) * members.length)];
      for (let i = 0; i < joint.length; i++) values[joint[i]] = member[i];
    }
    for (const { entry, at, site } of moving) values[entry] = at(uniform(seed, site, draw, 0));
  };
}
