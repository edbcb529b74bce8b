import { doors } from './doors';
import { futures } from './futures';
import type { CheckItem } from './item';
import { money } from './money';

/** All items of the check, in the order asked. */
export const items: readonly CheckItem[] = [...doors, ...money, ...futures];
