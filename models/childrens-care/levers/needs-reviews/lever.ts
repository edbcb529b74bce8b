import type { Lever } from '../../lever';

export default {
  key: 'needs-reviews',
  library: ['L15'],
  label: 'Review what each child needs',
  unit: 'children reviewed a year',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'needsReviews',
  grade: 'D',
  reach: ({ start }) => start.count((_, home) => home === 'childrens-home'),
  dials: {
    claim: {
      parameter: 'readyForFamily',
      unit: 'share',
      baseline: 0.15,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
    cost: {
      parameter: 'reviewCost',
      unit: 'GBP/child',
      baseline: 800,
      min: 0,
      max: 1000000,
      step: 1,
    },
  },
  evidence: ['readyForFamily', 'stepDown', 'reviewCost', 'fosterRoom'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'foster-room', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
