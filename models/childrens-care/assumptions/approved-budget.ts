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
  explanation:
    'The budget against which spending is held, when crowding out or reinvestment is switched on: the cost of as many children as today, in the same homes, at the prices of the day, times this.',
  phaseIn: 'From the start.',
  rangeSource: 'One: the budget follows prices, not numbers.',
  claim: 'Budgets are often said to be uprated by inflation alone.',
  used: 'It does nothing unless a loop that reads it is switched on.',
  grade: 'D',
  more: [
    'A budget is not a limit on how many children are kept safe: looking after them is a duty.',
  ],
  evidence: ['approvedBudget', 'crowdingOutShare', 'reinvestedShare'],
} satisfies Assumption;
