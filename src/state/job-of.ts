import { believedSettings } from '../../models/business-case/whole-claims';
import type { Job } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import type { View } from './results.svelte';
import type { Settings } from './scenario.svelte';

/** The job that settings ask of the engine at a place, for what a page needs of it. */
export function jobOf(
  figures: PublishedFigures,
  england: PublishedFigures,
  { levers: set, terms, seed, draws, months: ahead }: Settings,
  { outputs, months = ahead }: View,
): Job {
  const levers = believedSettings(set, terms);
  const job: Job = { figures, england, levers, seed, draws, months, mode: 'stochastic' };
  return outputs ? { ...job, outputs } : job;
}
