import type { Loop } from '../loop';

export default {
  key: 'loop-r4',
  label: 'Caseload',
  sign: '+',
  path: [
    'inCare',
    'caseload',
    'caseloadChange',
    'caseloadOnEntry',
    'firstEntries',
    'seeking',
    'toCouncil',
    'children',
    'inCare',
  ],
  parameter: 'loopCaseload',
  baseline: 1,
  grade: 'D',
} satisfies Loop;
