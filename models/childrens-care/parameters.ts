import { aroundCare } from './parameters/around-care';
import { fromFigures } from './parameters/from-figures';
import { money } from './parameters/money';
import { ofLevers } from './parameters/of-levers';
import { ofNoise } from './parameters/of-noise';
import { ofLoops } from './parameters/of-loops';
import { ofTheField } from './parameters/of-the-field';
import { ofTheWorld } from './parameters/of-the-world';

/** Every number the equations read, with what is known of it. */
export const parameters = {
  ...fromFigures,
  ...aroundCare,
  ...ofNoise,
  ...ofTheField,
  ...ofTheWorld,
  ...ofLoops,
  ...money,
  ...ofLevers,
} as const;
