import type { Loop } from '../loop';

export default {
  key: 'loop-r5',
  label: 'Reinvestment',
  sign: '+',
  path: [
    'spending',
    'underspend',
    'prevention',
    'preventionFelt',
    'firstEntries',
    'seeking',
    'toCouncil',
    'children',
    'inCouncil',
    'spending',
  ],
  parameter: 'loopReinvestment',
  baseline: 0,
  grade: 'D',
} satisfies Loop;
