import type { View } from '../../state/results.svelte';
import { KIND_OUTPUTS } from './kinds';

/** Five years: the horizon of a sufficiency plan. */
const MONTHS = 60;

/** Harm that shortage does, told beside the homes. */
const HARMS = ['placed-far', 'siblings-parted', 'over-10k-a-week'] as const;

/** What the levers' panel speaks of. */
const TOLD = ['children-in-care', 'fostered', 'in-childrens-homes'];

/** What this page needs of each run: the forecast's own futures, looked at another way. */
export const view: View = {
  draws: KIND_OUTPUTS,
  outputs: [...new Set([...KIND_OUTPUTS, ...HARMS, ...TOLD])],
  months: MONTHS,
};
