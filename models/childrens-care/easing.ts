import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';

const LOG_HALF = log(0.5);

/** The share left after `years` of halving every `halfLife` years. */
export const halved = (years: number, halfLife: number) => exp((LOG_HALF * years) / halfLife);

/** The share of a two-stage build-up of mean `months` that is complete after `years`. */
export const builtUp = (years: number, months: number) =>
  1 - exp((-24 * years) / months) * (1 + (24 * years) / months);
