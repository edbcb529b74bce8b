import { appraise } from './appraisal';
import { certainFuture, type ClaimedCourse } from './certain-future';
import type { CaseTerms } from './term';

/** Terms of a claim taken as it stands: no caution of ours. */
export const AS_PRINTED: CaseTerms = { delay: 0, 'cost-bias': 0, 'capital-bias': 0 };

/** What a claim comes to in money of the day, £ in all its years. */
export interface PlainAppraisal {
  readonly benefit: number;
  readonly cost: number;
  /** By financial year, £. */
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  /** The share of the effect that is enough to pay back by the end; above 1, more is needed. */
  readonly enough: number;
}

/**
 * Appraises a claim by the rules of this folder.
 * @param correction share cut from benefits for weak evidence
 */
export function plainly(
  course: ClaimedCourse,
  terms: CaseTerms = AS_PRINTED,
  correction = 0,
): PlainAppraisal {
  const years = course.months / 12;
  const { account, breakEven } = appraise(
    certainFuture(course),
    { ...terms, 'pays-back-by': years },
    correction,
  );
  const [benefits, costs] = [[...account.lines.avoided], [...account.lines.programme]];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    benefit: sum(benefits),
    cost: sum(costs),
    benefits,
    costs,
    enough: breakEven.effect ?? Infinity,
  };
}
