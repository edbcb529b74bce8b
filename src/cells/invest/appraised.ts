import { appraise, type Appraisal } from '../../../models/business-case/appraisal';
import { correctionOf } from '../../../models/business-case/benefit-rule';
import {
  caseOutputs,
  type Draws as CaseDraws,
  type PairedFutures,
} from '../../../models/business-case/futures';
import { headlineOutputs } from '../../../models/childrens-care/outputs';
import type { Result } from '../../engine/runner';
import type { View } from '../../state/results.svelte';
import type { Study } from '../../state/study.svelte';
import { startYear } from '../courses';

/** What step 3 needs of each run: the headlines, and the single futures of the money. */
export const INVEST: View = {
  draws: caseOutputs,
  outputs: [...new Set([...headlineOutputs, ...caseOutputs])],
};

/** A proposal appraised, with the runs it rests on. */
export interface Appraised {
  readonly appraisal: Appraisal;
  readonly futures: PairedFutures;
  readonly baseline: Result;
  readonly scenario: Result;
}

/** The appraisal of what is set; undefined while nothing is, or its futures are not all here. */
export function appraisedOf(study: Study): Appraised | undefined {
  const { baseline, scenario } = study.results;
  const [before, after] = [whole(baseline), whole(scenario)];
  if (!before || !after || before.job.figures !== after.job.figures) return undefined;
  const [without, having] = [baseline.draws, scenario.draws] as const;
  if (without?.job !== before.job || having?.job !== after.job) return undefined;
  const { levers, terms } = study.scenario.settings;
  const { draws, months } = before.job;
  const futures: PairedFutures = {
    baseline: without.of as CaseDraws,
    scenario: having.of as CaseDraws,
    draws,
    months,
    startYear: startYear(before),
  };
  const correction = correctionOf(levers, terms);
  const appraisal = appraise(futures, terms, correction, levers['approved-budget']);
  return { appraisal, futures, baseline: before, scenario: after };
}

const whole = ({ result }: Study['results']['baseline']) => (result?.complete ? result : undefined);
