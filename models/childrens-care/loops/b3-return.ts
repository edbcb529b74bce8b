import type { Loop } from '../loop';

export default {
  key: 'loop-b3',
  label: 'Coming back',
  sign: '-',
  path: [
    'children',
    'returnsHome',
    'firstYearHome',
    'reEntriesFirstYear',
    'seeking',
    'toCouncil',
    'children',
  ],
  parameter: 'loopReturn',
  baseline: 1,
  grade: 'B',
} satisfies Loop;
