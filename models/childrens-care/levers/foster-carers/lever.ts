import type { Lever } from '../../lever';

export default {
  key: 'foster-carers',
  library: ['L08'],
  label: 'Find new foster carers',
  unit: 'households a year',
  min: 0,
  max: 10000,
  step: 1,
  baseline: 0,
  parameter: 'fosterCarers',
  grade: 'C',
  everyday: true,
  reach: ({ parameters }) => Number(parameters.councilHouseholdsStart) * 0.1,
  dials: { claim: 'poachedShare', cost: 'recruitCost', needs: 'carersForNeed' },
  evidence: [
    'poachedShare',
    'fosterApprovals',
    'fosterLeaving',
    'assessmentMonths',
    'applicationsApproved',
    'carersForNeed',
    'recruitCost',
    'rampMonths',
  ],
  acts: { output: 'foster-vacancies', way: 'rises' },
  fails: { setting: 'foster-carers-needs', gone: 0 },
  checks: [
    { output: 'unmet-foster-demand', change: 'never rises' },
    { output: 'in-childrens-homes', change: 'never rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
