import { fromFigures } from './parameters/from-figures';
import { money } from './parameters/money';
import { ofLevers } from './parameters/of-levers';
import { ofTheField } from './parameters/of-the-field';

/** Every number the equations read, with what is known of it. */
export const parameters = { ...fromFigures, ...ofTheField, ...money, ...ofLevers } as const;
