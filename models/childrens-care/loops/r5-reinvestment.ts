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
  explanation:
    'Part of what is not spent on the care of children is put into prevention; a year later fewer young people of 16 and 17 need to come into care. Off unless the council decides so.',
  grade: 'D',
} satisfies Loop;
