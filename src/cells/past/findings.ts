import { agesFinding, flowsFinding, stockFinding } from './children';
import type { Beside, Finding } from './finding';
import { distanceFinding, homesFinding, providersFinding, stabilityFinding } from './homes';
import { spendFinding, unitCostFinding, type Doubted } from './money';
import { needFinding, povertyFinding, staffFinding } from './need';

/** A part of what happened. */
export interface Chapter {
  readonly title: string;
  /** What to look for, before any figure. */
  readonly lead: string;
  readonly findings: (beside: Beside, doubts: readonly Doubted[]) => readonly Finding[];
}

/** What the published figures of a place say, children first and money last. */
export const chapters: readonly Chapter[] = [
  {
    title: 'The children',
    lead: 'How many children are in care is a stock: it fills when children come in and empties when they leave. Neither is good or bad in itself. What matters is whether each child has the right care.',
    findings: (beside) => [stockFinding(beside), flowsFinding(beside), agesFinding(beside)],
  },
  {
    title: 'Their homes',
    lead: 'Where children live, how far from home, whether they can stay, and who provides the home.',
    findings: (beside) => [
      homesFinding(beside),
      distanceFinding(beside),
      stabilityFinding(beside),
      providersFinding(beside),
    ],
  },
  {
    title: 'Before care',
    lead: 'Need begins long before care: with money worries, with illness, with violence at home. These figures show how much need is known, and who is there to help.',
    findings: (beside) => [needFinding(beside), povertyFinding(beside), staffFinding(beside)],
  },
  {
    title: 'The money',
    lead: 'Last, what care costs: in a year, and for one child in a week.',
    findings: (beside, doubts) => [spendFinding(beside), unitCostFinding(beside, doubts)],
  },
];
