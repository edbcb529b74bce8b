import type { Lever } from '../../lever';

export default {
  key: 'own-homes',
  library: ['L13'],
  label: 'New children’s homes of the council’s own',
  unit: 'homes begun a year',
  min: 0,
  max: 300,
  step: 0.5,
  baseline: 0,
  parameter: 'homesBegun',
  grade: 'D',
  builds: 'at once',
  everyday: true,
  reach: ({ start }) => start.count((_, home) => home === 'childrens-home') / 40,
  dials: {
    cost: {
      parameter: 'homeCapital',
      unit: 'GBP/home',
      baseline: 600000,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: {
      parameter: 'ownHomeFilled',
      unit: 'share',
      baseline: 0.8,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
  },
  evidence: [
    'homesBegun',
    'ownHomeSize',
    'homeBuildMonths',
    'homeRegisterMonths',
    'ownHomeFilled',
    'homeCapital',
  ],
  acts: { output: 'placed-far', way: 'falls' },
  fails: { setting: 'own-homes-needs', gone: 0.02 },
  checks: [
    { output: 'own-home-places', change: 'rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
