import type { Lever } from '../../lever';

export default {
  key: 'keep-carers',
  library: ['L09'],
  label: 'Keep the foster carers we have',
  unit: 'households supported a year',
  min: 0,
  max: 40000,
  step: 1,
  baseline: 0,
  parameter: 'keepCarers',
  grade: 'D',
  everyday: true,
  reach: ({ parameters }) => Number(parameters.councilHouseholdsStart),
  dials: { claim: 'keepClaim', cost: 'keepCost', needs: 'supportUsed' },
  evidence: ['fosterLeaving', 'keepClaim', 'keepError', 'supportUsed', 'keepCost', 'rampMonths'],
  acts: { output: 'foster-vacancies', way: 'rises' },
  fails: { setting: 'keep-carers-needs', gone: 0 },
  checks: [
    { output: 'unmet-foster-demand', change: 'never rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
