import type { Basis, Runner } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import type { Fault } from './fault';
import { faultOf, type View } from './results.svelte';

/**
 * What a place's forecast starts from. Undefined when the page has no use for it, and when the
 * engine failed: the run tries again.
 */
export async function basisOf(
  runner: Runner,
  { idle }: View,
  figures: PublishedFigures,
  england: PublishedFigures,
  report: (fault: Fault) => void,
): Promise<Basis | undefined | 'no-forecast'> {
  try {
    return idle === 'figures' ? undefined : await runner.explain(figures, england);
  } catch (error) {
    const fault = faultOf(error);
    report(fault);
    return fault.kind === 'no-forecast' ? fault.kind : undefined;
  }
}
