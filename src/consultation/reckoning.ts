import type { Consultation, Option } from './consultation';
import type { Response } from './response';

/** What a person's choices cost and what pays for it: £ a year. */
export interface Reckoning {
  /** Of all that is costed. */
  readonly cost: number;
  /** Labels of chosen options whose cost is not known. */
  readonly notCosted: readonly string[];
  /** New money the council has, and what the person would take besides. */
  readonly budget: number;
  readonly taken: number;
  /** Above 0: so much is left; below 0: so much is not paid for. */
  readonly left: number;
}

/** Chosen options, in the order of the questions. */
export const chosenOptions = (
  { questions }: Consultation,
  answers: Response['answers'],
): readonly Option[] =>
  questions.flatMap(({ id, options }) =>
    options.filter((option) => Object.hasOwn(answers, id) && option.id === answers[id]),
  );

/** Holds what choices cost against the money for them. */
export function reckoned(
  consultation: Consultation,
  { answers, funding }: Pick<Response, 'answers' | 'funding'>,
): Reckoning {
  const chosen = chosenOptions(consultation, answers);
  const budget = consultation.budget.sum;
  const cost = chosen.reduce((sum, option) => sum + (option.cost ?? 0), 0);
  const taken = Object.values(funding).reduce((sum, each) => sum + each, 0);
  const notCosted = chosen.filter((option) => option.cost === null).map(({ label }) => label);
  return { cost, notCosted, budget, taken, left: budget + taken - cost };
}
