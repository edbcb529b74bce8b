import type { Assumption, AssumptionWords } from '../../models/childrens-care/assumption';
import { assumptions } from '../../models/childrens-care/assumptions';
import { levers } from '../../models/childrens-care/levers';
import { leverWords, words } from '../../models/childrens-care/words';
import type { WordedLever } from './lever-view';

/** What the council decides, with the words beside each slider. */
export const policies: readonly WordedLever[] = levers.map((lever) => ({
  ...lever,
  ...leverWords[lever.key],
}));

const beside = (where: Assumption['beside']) =>
  assumptions
    .filter((each) => each.beside === where)
    .map((each) => ({ ...each, ...(words[each.key] as AssumptionWords) }));

/** What may change around the council; and what only loops read. */
export const surroundings = beside(undefined);
export const readByLoops = beside('loops');
