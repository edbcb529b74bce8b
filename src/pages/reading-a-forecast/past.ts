import { errorWords } from '../how-good/scores';
import { summary } from '../how-good/summary';
import { findings } from '../published-forecasts/findings';

/** How past forecasts did, in the few figures and sentences that the page tells. */
export interface PastForecasts {
  readonly findings: Pick<typeof findings, 'newton' | 'impower' | 'inCare'>;
  /** This model on years that are over; none before the back-test has run. */
  readonly own?: {
    readonly councils: number;
    /** Shares of outcomes inside the 8 in 10 bands, one, two and three years ahead. */
    readonly held: readonly number[];
    readonly errors: readonly string[];
  };
}

/** Runs when the site is built. */
export function pastForecasts(): PastForecasts {
  const { newton, impower, inCare } = findings;
  if (!summary) return { findings: { newton, impower, inCare } };
  const { councils, measures } = summary;
  const held = (['1', '2', '3'] as const).map((ahead) => measures.stock[ahead].model.coverage80);
  const errors = errorWords(measures, 'stock');
  return { findings: { newton, impower, inCare }, own: { councils, held, errors } };
}
