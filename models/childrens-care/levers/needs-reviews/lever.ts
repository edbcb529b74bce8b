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
  dials: { claim: 'readyForFamily', cost: 'reviewCost' },
  evidence: ['readyForFamily', 'stepDown', 'reviewCost', 'fosterRoom'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'foster-room', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
