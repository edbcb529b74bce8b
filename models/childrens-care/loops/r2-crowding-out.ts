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
  explanation:
    'Spending above the approved budget is taken from prevention; a year later more young people of 16 and 17 come into care. Off unless it is asked for: no council says in public how much it would take.',
  grade: 'D',
} satisfies Loop;
