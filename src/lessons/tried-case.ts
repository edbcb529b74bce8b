import { appraise } from '../../models/business-case/appraisal';
import { correctionOf } from '../../models/business-case/benefit-rule';
import { caseOutputs, type Draws } from '../../models/business-case/futures';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { worldOf } from '../../models/childrens-care/settings';
import { startYear } from '../cells/courses';
import type { Appraised } from '../cells/invest/appraised';
import type { Job } from '../engine/runner';
import type { Study } from '../state/study.svelte';
import type { Trial } from '../state/trials.svelte';

/** Pairs of futures of a case that a lesson tries on the side. */
export const PAIRS = 250;

/**
 * The two runs of a case: the place as the page assumes it, without levers and with these.
 * @param more outputs beside the headlines and the money
 * @returns none while the place's figures are not here
 */
export function caseJobs(
  study: Study,
  levers: Readonly<Record<string, number>>,
  more: readonly string[] = [],
): Job[] {
  const world = worldOf(study.scenario.settings.levers);
  const outputs = [...new Set([...headlineOutputs, ...caseOutputs, ...more])];
  return [world, { ...world, ...levers }].flatMap(
    (set) => study.jobWith(set, PAIRS, outputs) ?? [],
  );
}

/** The appraisal of two runs, without and with; undefined until both are done. */
export function appraisedTrials(
  [before, after]: readonly Trial[],
  { terms, levers: set }: Study['scenario']['settings'],
): Appraised | undefined {
  if (!before || !after) return undefined;
  const { draws, months, levers } = after.job;
  const futures = {
    baseline: before.of as Draws,
    scenario: after.of as Draws,
    draws,
    months,
    startYear: startYear(before.result),
  };
  const correction = correctionOf(levers, terms);
  const appraisal = appraise(futures, terms, correction, set['approved-budget']);
  return { appraisal, futures, baseline: before.result, scenario: after.result };
}
