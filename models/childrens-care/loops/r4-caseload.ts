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
  explanation:
    'More children in care mean more cases for each social worker. Decisions get harder: somewhat more children come in, fewer leave, and more workers go. Its strength is an assumption.',
  grade: 'D',
} satisfies Loop;
