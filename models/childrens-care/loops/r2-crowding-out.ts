import type { Loop } from '../loop';

export default {
  key: 'loop-r2',
  label: 'Crowding out',
  sign: '+',
  path: [
    'spending',
    'overspend',
    'prevention',
    'preventionFelt',
    'firstEntries',
    'seeking',
    'toCouncil',
    'children',
    'inCouncil',
    'spending',
  ],
  parameter: 'loopCrowdingOut',
  baseline: 0,
  grade: 'D',
} satisfies Loop;
