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
  steps: '++---++',
  parameter: 'loopSpillOver',
  baseline: 1,
  strength: ['councilFit', 'agencyFit'],
  grade: 'C',
} satisfies Loop;
