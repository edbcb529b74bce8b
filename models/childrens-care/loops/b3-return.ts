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
  explanation:
    'Children who return home early may come back. Switched off, as many come back as at the start, however many return. That children grow older and turn 18 cannot be switched off.',
  grade: 'B',
} satisfies Loop;
