import type { Lever } from '../../lever';

export default {
  key: 'foster-places',
  library: ['L10'],
  label: 'Use the foster places there are',
  unit: 'places',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'openPlaces',
  grade: 'C',
  reach: ({ start }) => start.count((_, home) => home === 'council') * (0.23 / 0.61),
  dials: {
    cost: {
      parameter: 'openCost',
      unit: 'GBP/child',
      baseline: 2500,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: {
      parameter: 'openMatched',
      unit: 'share',
      baseline: 0.5,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
  },
  evidence: ['openMatched', 'openCost', 'rampMonths'],
  acts: { output: 'foster-vacancies', way: 'rises' },
  fails: { setting: 'foster-places-needs', gone: 0.01 },
  checks: [
    { output: 'unmet-foster-demand', change: 'never rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
