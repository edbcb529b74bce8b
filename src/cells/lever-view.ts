import type { LeverView } from '../ui/LeverControl.svelte';
import type { Assumption, AssumptionWords } from '../../models/childrens-care/assumption';
import type { Lever, LeverWords } from '../../models/childrens-care/lever';

/** Slider steps that a person can count in. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * A lever as it stands at one place: the slider ends at a round number just above whom it could
 * reach there, or at what a link has set.
 */
export function leverView(lever: WordedLever, reach: number, value: number): LeverView {
  const reached = Math.floor(reach / lever.step + 1e-9) * lever.step;
  const top = Math.min(lever.max, Math.max(niceTop(reached), value, lever.step));
  const step = STEPS.find((each) => each >= lever.step && top / each <= 120) ?? lever.step;
  return {
    key: lever.key,
    label: lever.label,
    unit: lever.unit,
    min: lever.min,
    max: Number((Math.ceil(top / step - 1e-9) * step).toFixed(3)),
    step,
    fineStep: lever.step,
    baseline: lever.baseline,
    explanation: lever.explanation,
    phaseIn: lever.phaseIn,
    plausible: { low: 0, high: Number(reached.toFixed(3)), source: lever.rangeSource },
    grade: lever.grade,
    claim: lever.claim,
    used: lever.used,
    more: lever.more,
  };
}

/** A lever with its words. */
export type WordedLever = Lever & LeverWords;

/** An assumption as it stands at one place: its slider always spans all that can be set. */
export function assumptionView(
  assumption: Assumption & AssumptionWords,
  reach: number = assumption.max,
): LeverView {
  const { min, max, step, rangeSource } = assumption;
  const { low, high } = assumption.plausible ?? { low: min, high: Math.min(max, reach) };
  return {
    ...assumption,
    step: STEPS.find((each) => each >= step && (max - min) / each <= 120) ?? step,
    fineStep: step,
    plausible: { low, high, source: rangeSource },
  };
}

/** Set where nothing plausible lies: outside the range, by more than rounding. */
export function beyondPlausible(
  { plausible, baseline, fineStep }: LeverView,
  value: number,
): boolean {
  if (value === baseline) return false;
  return value < plausible.low - fineStep / 2 || value > plausible.high + fineStep / 2;
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8, 10 times a power of ten. */
function niceTop(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const times = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * 0.999) ?? 10;
  return times * power;
}
