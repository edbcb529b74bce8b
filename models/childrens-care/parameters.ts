import { aroundCare } from './parameters/around-care';
import { fromFigures } from './parameters/from-figures';
import { money } from './parameters/money';
import { ofLevers } from './parameters/of-levers';
import { ofNoise } from './parameters/of-noise';
import { ofTheField } from './parameters/of-the-field';

/** Every number the equations read, with what is known of it. */
export const parameters = {
  ...fromFigures,
  ...aroundCare,
  ...ofNoise,
  ...ofTheField,
  ...money,
  ...ofLevers,
} as const;
