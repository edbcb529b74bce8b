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
  dials: { claim: 'marginRemovable', cost: 'buyingCost', needs: 'choiceOfHomes' },
  evidence: ['providerMargin', 'marginRemovable', 'choiceOfHomes', 'buyingCost', 'scarcityToPrice'],
  acts: { output: 'spend', way: 'falls' },
  fails: { setting: 'buying-together-needs', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
