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
  steps: '-++-+++++',
  parameter: 'loopReinvestment',
  baseline: 0,
  strength: ['reinvestedShare', 'preventionEffect'],
  grade: 'D',
} satisfies Loop;
