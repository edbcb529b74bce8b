import { aroundCare } from './parameters/around-care';
import { fromFigures } from './parameters/from-figures';
import { money } from './parameters/money';
import { leversAtEntry } from './parameters/levers-at-entry';
import { leversOfFamilies } from './parameters/levers-of-families';
import { leversOfHomes } from './parameters/levers-of-homes';
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
  ...leversAtEntry,
  ...leversOfFamilies,
  ...leversOfHomes,
} as const;
