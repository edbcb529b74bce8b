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
  dials: {
    claim: { parameter: 'keepClaim', unit: 'ratio', baseline: 0.8, min: 0.05, max: 20, step: 0.01 },
    cost: {
      parameter: 'keepCost',
      unit: 'GBP/household',
      baseline: 3000,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: { parameter: 'supportUsed', unit: 'share', baseline: 1, min: 0, max: 1, step: 0.01 },
  },
  evidence: ['fosterLeaving', 'keepClaim', 'keepError', 'supportUsed', 'keepCost', 'rampMonths'],
  acts: { output: 'foster-vacancies', way: 'rises' },
  fails: { setting: 'keep-carers-needs', gone: 0 },
  checks: [
    { output: 'unmet-foster-demand', change: 'never rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
