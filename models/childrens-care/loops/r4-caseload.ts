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
  steps: '++++++++',
  parameter: 'loopCaseload',
  baseline: 1,
  strength: ['caseloadToEntry', 'caseloadToLeaving', 'caseloadToTurnover'],
  grade: 'D',
} satisfies Loop;
