import type { Lever } from '../../lever';

export default {
  key: 'buying-together',
  library: ['L14'],
  label: 'Buy places together',
  unit: '% of homes bought together',
  min: 0,
  max: 100,
  step: 1,
  baseline: 0,
  parameter: 'buyingTogether',
  grade: 'D',
  reach: () => 100,
  dials: {
    claim: {
      parameter: 'marginRemovable',
      unit: 'share',
      baseline: 0.33,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
    cost: {
      parameter: 'buyingCost',
      unit: 'GBP/child',
      baseline: 600,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: { parameter: 'choiceOfHomes', unit: 'share', baseline: 1, min: 0, max: 1, step: 0.01 },
  },
  evidence: ['providerMargin', 'marginRemovable', 'choiceOfHomes', 'buyingCost', 'scarcityToPrice'],
  acts: { output: 'spend', way: 'falls' },
  fails: { setting: 'buying-together-needs', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
