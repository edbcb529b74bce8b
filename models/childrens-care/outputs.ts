import { further } from './further-outputs';
import { headline } from './headline-outputs';
import { money } from './money-outputs';

/** All that a run can report. */
export const outputs = { ...headline, ...further, ...money };

/** What a run reports unless it is asked for other outputs. */
export const headlineOutputs: readonly string[] = Object.keys(headline);
