import type { Lever } from '../../lever';

export default {
  key: 'workforce',
  library: ['L16'],
  label: 'More social workers',
  unit: 'posts',
  min: 0,
  max: 5000,
  step: 1,
  baseline: 0,
  parameter: 'addedWorkers',
  grade: 'D',
  reach: ({ parameters }) => Number(parameters.workersStart) * 0.2,
  dials: {
    cost: {
      parameter: 'workerCost',
      unit: 'GBP/year',
      baseline: 65000,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: {
      parameter: 'postsFilled',
      unit: 'share',
      baseline: 0.83,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
  },
  evidence: [
    'postsFilled',
    'caseloadToEntry',
    'caseloadToLeaving',
    'caseloadToTurnover',
    'workerCost',
  ],
  acts: { output: 'caseload', way: 'falls' },
  fails: { setting: 'workforce-needs', gone: 0.01 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
