import type { Loop } from '../loop';

export default {
  key: 'loop-b1',
  label: 'Supply',
  sign: '-',
  path: ['inHomes', 'homesUse', 'homesScarcity', 'homesPremium', 'regionalHomes', 'homesUse'],
  steps: '++++-',
  parameter: 'loopSupply',
  baseline: 1,
  strength: ['scarcityToPrice', 'supplyToPrice', 'supplyYears'],
  grade: 'D',
} satisfies Loop;
