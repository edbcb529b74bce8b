import type { Loop } from '../loop';

export default {
  key: 'loop-b1',
  label: 'Supply',
  sign: '-',
  path: ['inHomes', 'homesUse', 'homesScarcity', 'homesPremium', 'regionalHomes', 'homesUse'],
  parameter: 'loopSupply',
  baseline: 1,
  explanation:
    'When children’s homes in the region are fuller, prices rise; providers open homes, about a year and a half later, and prices ease. One council is too small to move the price much: its children count by its share of the region.',
  grade: 'D',
} satisfies Loop;
