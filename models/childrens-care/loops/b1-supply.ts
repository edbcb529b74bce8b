import type { Loop } from '../loop';

export default {
  key: 'loop-b1',
  label: 'Supply',
  sign: '-',
  path: ['inHomes', 'homesUse', 'homesScarcity', 'homesPremium', 'regionalHomes', 'homesUse'],
  parameter: 'loopSupply',
  baseline: 1,
  grade: 'D',
} satisfies Loop;
