import { drawParameters } from './draw-parameters';
import type { Baseline, Model } from './model';
import { noiseTrack } from './noise';
import { entryOf } from './quantity';
import { runtime } from './runtime';
import type { Structure } from './structure';

/** What can differ between futures before chance moves a child. */
export interface Input {
  readonly name: string;
  /** In words, as the model declares it. */
  readonly about: string;
  readonly kind: 'parameter' | 'noise';
}

/** Every parameter and noise of a model, in the order of `inputDraws`. */
export function inputsOf<S extends Structure>({ structure }: Model<S>): Input[] {
  const named = (parts: Readonly<Record<string, { about: string }>>, kind: Input['kind']) =>
    Object.entries(parts).map(([name, { about }]) => ({ name, about, kind }));
  return [...named(structure.parameters, 'parameter'), ...named(structure.noise, 'noise')];
}

/** Which draws are asked about, as they were simulated, and how far ahead. */
export interface InputRequest {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Noise is averaged over this many months. */
  readonly months: number;
  readonly mode: 'expected' | 'stochastic';
}

/**
 * Each parameter's value in draws from … to − 1 (its mean over cells where it has several), and
 * each noise's mean over the months; laid out [draw][input], inputs in the order of `inputsOf`.
 * Found again from the keys that `simulate` drew them by: nothing is simulated.
 */
export function inputDraws<S extends Structure>(
  model: Model<S>,
  baseline: Baseline,
  { seed, from, to, months, mode }: InputRequest,
): Float64Array {
  const { structure } = model;
  const { layout } = runtime(model).plan;
  const values = new Float64Array(layout.size);
  const draw = drawParameters(structure, layout, baseline, values, seed, true);
  const noise = noiseTrack(structure, layout, values, seed, mode === 'stochastic');
  const parameters = [...layout.parameters.values()].map(({ entries }) => entries);
  const noises = Object.keys(structure.noise).map((name) => entryOf(layout.state, name));
  const width = parameters.length + noises.length;
  const out = new Float64Array((to - from) * width);
  for (let number = from; number < to; number++) {
    const at = (number - from) * width;
    draw(number);
    for (let i = 0; i < parameters.length; i++) {
      let sum = 0;
      for (const entry of parameters[i]) sum += values[entry];
      out[at + i] = sum / parameters[i].length;
    }
    const first = at + parameters.length;
    for (let month = 0; month < months; month++) {
      noise.advance(month, number);
      for (let i = 0; i < noises.length; i++) out[first + i] += values[noises[i]] / months;
    }
  }
  return out;
}
