import { appraise, type Appraisal } from '../../../models/business-case/appraisal';
import { correctionOf } from '../../../models/business-case/benefit-rule';
import type { Draws as CaseDraws, PairedFutures } from '../../../models/business-case/futures';
import type { Result } from '../../engine/runner';
import type { Study } from '../../state/study.svelte';
import { startYear } from '../courses';

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
