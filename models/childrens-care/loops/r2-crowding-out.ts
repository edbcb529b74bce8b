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
  steps: '+-+-+++++',
  parameter: 'loopCrowdingOut',
  baseline: 0,
  strength: ['crowdingOutShare', 'preventionEffect'],
  grade: 'D',
} satisfies Loop;
