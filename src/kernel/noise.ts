import { exp } from '../maths/exp';
import { log } from '../maths/log';
import { nameKey } from '../maths/name-key';
import { normalQuantile } from '../maths/normal-quantile';
import { uniform } from '../maths/uniform';
import { type Layout } from './layout';
import { entryOf } from './quantity';
import type { Structure } from './structure';

const LOG_HALF = log(0.5);

/** Advances the declared noises of one future, month by month. */
export interface NoiseTrack {
  /** Draws the multipliers of a month; month 0 begins the future. All are 1 in expected mode. */
  advance(month: number, draw: number): void;
  /** Takes in half-lives that have changed; what the noise has come to stays. */
  renew(): void;
}

/**
 * Noise is autoregressive in the logarithm and mean-one at every month. It is keyed by name, draw
 * and month, so neither the step nor another noise can shift it.
 */
export function noiseTrack(
  parts: Structure,
  memory: Layout,
  values: Float64Array,
  seed: number,
  on: boolean,
): NoiseTrack {
  const tracks = Object.entries(parts.noise).map(([name, noise]) => ({
    entry: entryOf(memory.state, name),
    sd: entryOf(memory.parameters, noise.sd),
    halfLife: entryOf(memory.parameters, noise.halfLife),
    begins: noise.begins,
    site: nameKey(`noise/${name}`),
    keep: 0,
    level: 0,
    spread: 0,
  }));
  const keepOf = (halfLife: number) => exp(LOG_HALF / (12 * values[halfLife]));
  return {
    renew() {
      for (const track of tracks) track.keep = keepOf(track.halfLife);
    },
    advance(month, draw) {
      for (const track of tracks) {
        const sd = values[track.sd];
        if (!on || sd <= 0) {
          values[track.entry] = 1;
          continue;
        }
        if (month === 0) track.keep = keepOf(track.halfLife);
        const keep = track.keep;
        const z = normalQuantile(uniform(seed, track.site, draw, month));
        if (month === 0) {
          track.spread = track.begins === 'anywhere' ? sd * sd : 0;
          track.level = Math.sqrt(track.spread) * z;
        } else {
          const fresh = sd * sd * (1 - keep * keep);
          track.level = keep * track.level + Math.sqrt(fresh) * z;
          track.spread = keep * keep * track.spread + fresh;
        }
        values[track.entry] = exp(track.level - track.spread / 2);
      }
    },
  };
}
