import type { Loop } from '../loop';

export default {
  key: 'loop-r1',
  label: 'Spill-over',
  sign: '+',
  path: [
    'councilHouseholds',
    'councilRoom',
    'councilEase',
    'councilMissed',
    'toCouncil',
    'children',
    'inHomes',
    'spending',
  ],
  parameter: 'loopSpillOver',
  baseline: 1,
  grade: 'C',
} satisfies Loop;
