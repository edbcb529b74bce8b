import { money } from '../../../models/childrens-care/parameters/money';
import { leversAtEntry } from '../../../models/childrens-care/parameters/levers-at-entry';
import { leversOfFamilies } from '../../../models/childrens-care/parameters/levers-of-families';

/** Out of 100 children who were helped. */
export interface Difference {
  /** Would have entered care without the help. */
  readonly entering: number;
  /** Would have stayed anyway. */
  readonly anyway: number;
  /** Stayed with the help, as claimed. */
  readonly claimed: number;
  /** What is left for the help; below nothing where more would have stayed without it. */
  readonly added: number;
}

/**
 * What a share who stayed with their family leaves for the help itself.
 * @param share who stayed, 0 to 1
 * @param baseline who would have entered care without the help, 0 to 1
 */
export function differenceOf(share: number, baseline: number): Difference {
  const [claimed, entering] = [share * 100, baseline * 100];
  return { entering, anyway: 100 - entering, claimed, added: claimed - (100 - entering) };
}

/** Shares who would have entered without help, with what is known of each; the default is 0.3. */
export const baselines = [
  {
    share: 0.1,
    about: 'about as in a trial of intensive help for teenagers (11%, to be confirmed)',
  },
  { share: leversAtEntry.edgeBaselineRisk.value, about: 'what the model here assumes' },
  { share: 0.45, about: 'as in a trial just before court (44.8%)' },
  { share: 1, about: 'what a claim assumes that counts every child' },
] as const;

/** Of entries avoided, the share that happen later: an assumption of the model. */
export const later: number = leversAtEntry.deferredShare.value;

/** Of supported returns home, the share that a programme adds: an assumption of the model. */
export const returnsAdded: number = leversOfFamilies.returnAdded.value;

/**
 * Weeks of each kind of home that a sum for one child pays for.
 * `cash`: the share of its cost that can become cash when the place is really given up; assumptions.
 */
export const homes = [
  {
    name: 'a children’s home',
    week: money.costHomes.value,
    cash: 0.9,
    note: 'published average of councils, 2023–24',
  },
  {
    name: 'an agency foster family',
    week: money.costAgency.value,
    cash: 0.8,
    note: 'market study, uprated',
  },
  {
    name: 'a council foster family',
    week: money.costCouncil.value,
    cash: 0.3,
    note: 'derived; the allowance stops, fixed support does not',
  },
  {
    name: 'supported accommodation',
    week: money.costSupported.value,
    cash: undefined,
    note: 'one council’s averages, very wide',
  },
] as const;

/** Weeks of a home for a sum of pounds. */
export const weeksFor = (pounds: number, week: number): number => pounds / week;
