import { version } from './version';
import { structure } from '../../src/kernel/structure';
import { auxiliaries } from './auxiliaries';
import { AGES, GROUPS, HOMES } from './dimensions';
import { flows } from './flows';
import { levels } from './levels';
import { noise } from './noise';
import { offers } from './offers';
import { parameters } from './parameters';
import { stocks } from './stocks';
import { sums } from './sums';

/** Everything in the model but its equations: who is counted where, and who can move how. */
export const parts = structure({
  name: 'childrens-care',
  version,
  dimensions: { age: AGES, home: HOMES, group: GROUPS },
  stocks,
  levels,
  noise,
  parameters,
  sums,
  auxiliaries,
  flows,
  offers,
});

export type Parts = typeof parts;
