import { caseOutputs } from '../../../models/business-case/futures';
import { headlineOutputs } from '../../../models/childrens-care/outputs';
import type { View } from '../../state/results.svelte';

/** What step 3 needs of each run: the headlines, and the single futures of the money. */
export const INVEST: View = {
  draws: caseOutputs,
  outputs: [...new Set([...headlineOutputs, ...caseOutputs])],
};
