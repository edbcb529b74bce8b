import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'approved-budget',
  label: 'Approved budget',
  unit: 'times what today’s children would cost',
  min: 0.5,
  max: 2,
  step: 0.01,
  baseline: 1,
  parameter: 'approvedBudget',
  reach: () => 2,
  plausible: { low: 0.9, high: 1.1 },
  beside: 'loops',
  grade: 'D',
  evidence: ['approvedBudget', 'crowdingOutShare', 'reinvestedShare'],
} satisfies Assumption;
