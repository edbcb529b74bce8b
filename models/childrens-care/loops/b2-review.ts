import type { Loop } from '../loop';

export default {
  key: 'loop-b2',
  label: 'Review',
  sign: '-',
  path: ['spending', 'reviews', 'stepDownToCouncil', 'children', 'inHomes', 'spending'],
  steps: '++-++',
  parameter: 'loopReview',
  baseline: 0,
  strength: ['pressureToReview'],
  grade: 'D',
} satisfies Loop;
