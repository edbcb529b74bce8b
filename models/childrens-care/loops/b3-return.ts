import type { Loop } from '../loop';

export default {
  key: 'loop-b3',
  label: 'Coming back',
  sign: '+',
  path: [
    'children',
    'returnsHome',
    'firstYearHome',
    'reEntriesFirstYear',
    'seeking',
    'toCouncil',
    'children',
  ],
  steps: '++++++',
  parameter: 'loopReturn',
  baseline: 1,
  strength: ['reEntryFirstYear', 'reEntryLater'],
  grade: 'B',
} satisfies Loop;
