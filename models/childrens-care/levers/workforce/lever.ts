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
  dials: { cost: 'workerCost', needs: 'postsFilled' },
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
