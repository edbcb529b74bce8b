import { parameters } from '../../models/childrens-care/parameters';
import type { Baseline } from '../../src/kernel/model';
import type { Parameter } from '../../src/kernel/structure';
import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { spreadValue, type Spread } from '../../src/maths/distribution';
import { nameKey } from '../../src/maths/name-key';
import { normalQuantile } from '../../src/maths/normal-quantile';
import { uniform } from '../../src/maths/uniform';

const SIZES: Readonly<Record<string, number>> = { age: 5, home: 8, group: 2 };
const declared: Readonly<Record<string, Parameter>> = parameters;

/** Where each parameter's first number stands. */
export const AT = {} as Record<keyof typeof parameters, number>;
let size = 0;
for (const [name, { over = [] }] of Object.entries(declared)) {
  AT[name as keyof typeof parameters] = size;
  size += over.reduce((cells, dimension) => cells * SIZES[dimension], 1);
}
export const PARAMETERS = size;

/** Fills in the parameters of a place, and gives what sets the uncertain ones for a draw. */
export function parametersOf(
  baseline: Baseline,
  into: Float64Array,
  seed: number,
): (draw: number) => void {
  const at: number[] = [];
  const sites: number[] = [];
  const limits: number[] = [];
  const spreads: Spread[] = [];
  for (const [name, { value, low, high, spread = 'fixed' }] of Object.entries(declared)) {
    const given = baseline.parameters[name] ?? value ?? NaN;
    const first = AT[name as keyof typeof parameters];
    if (typeof given !== 'number') {
      into.set(given, first);
      continue;
    }
    into[first] = given;
    if (baseline.ensemble?.parameters.includes(name)) continue;
    if (spread === 'fixed' || low === undefined || high === undefined) continue;
    const scale = spread === 'share' || value === undefined || value === 0 ? 1 : given / value;
    at.push(first);
    sites.push(nameKey(`parameter/${name}`));
    limits.push(
      given,
      spread === 'share' ? low : low * scale,
      spread === 'share' ? high : high * scale,
    );
    spreads.push(spread);
  }
  const { parameters: together = [], members = [] } = baseline.ensemble ?? {};
  const joint = together.map((name) => AT[name as keyof typeof parameters]);
  const member = nameKey('ensemble');
  return (draw) => {
    if (joint.length > 0) {
      const own = members[Math.floor(uniform(seed, member, draw, 0) * members.length)];
      joint.forEach((place, i) => (into[place] = own[i]));
    }
    for (let i = 0; i < at.length; i++)
      into[at[i]] = spreadValue(
        spreads[i],
        limits[3 * i],
        limits[3 * i + 1],
        limits[3 * i + 2],
        uniform(seed, sites[i], draw, 0),
      );
  };
}

const LOG_HALF = log(0.5);
const NOISES = [
  ['entryNoise', AT.entryNoiseSd, AT.fastHalfLife, true],
  ['entryDrift', AT.entryDriftSd, AT.levelHalfLife, false],
  ['leavingNoise', AT.leavingNoiseSd, AT.fastHalfLife, true],
  ['leavingDrift', AT.leavingDriftSd, AT.levelHalfLife, false],
  ['turnover', AT.turnoverSd, AT.fastHalfLife, true],
  ['uascNoise', AT.uascNoiseSd, AT.slowHalfLife, false],
  ['homesNoise', AT.homesNoiseSd, AT.fastHalfLife, true],
  ['homesDrift', AT.homesDriftSd, AT.slowHalfLife, false],
  ['costNoise', AT.costNoiseSd, AT.fastHalfLife, true],
  ['costDrift', AT.costDriftSd, AT.slowHalfLife, false],
] as const;
export const NOISE = NOISES.length;
const noiseSites = Int32Array.from(NOISES, ([name]) => nameKey(`noise/${name}`));
const sds = new Float64Array(NOISE);
const keeps = new Float64Array(NOISE);
const levels = new Float64Array(NOISE);
const spreads = new Float64Array(NOISE);

/** Noise and drift of entries, of leaving; shared; of arrivals; of need for homes; of cost. */
export function advanceNoise(
  noise: Float64Array,
  p: Float64Array,
  seed: number,
  draw: number,
  month: number,
): void {
  for (let i = 0; i < NOISE; i++) {
    if (month === 0) {
      sds[i] = p[NOISES[i][1]];
      keeps[i] = exp(LOG_HALF / (12 * p[NOISES[i][2]]));
    }
    const sd = sds[i];
    if (sd <= 0) {
      noise[i] = 1;
      continue;
    }
    const z = normalQuantile(uniform(seed, noiseSites[i], draw, month));
    if (month === 0) {
      spreads[i] = NOISES[i][3] ? sd * sd : 0;
      levels[i] = Math.sqrt(spreads[i]) * z;
    } else {
      const keep = keeps[i];
      const fresh = sd * sd * (1 - keep * keep);
      levels[i] = keep * levels[i] + Math.sqrt(fresh) * z;
      spreads[i] = keep * keep * spreads[i] + fresh;
    }
    noise[i] = exp(levels[i] - spreads[i] / 2);
  }
}
