import type { Loop } from '../loop';

export default {
  key: 'loop-r3',
  label: 'Instability',
  sign: '+',
  path: [
    'overload',
    'councilHouseholds',
    'councilRoom',
    'councilEase',
    'councilMissed',
    'unmetByAge',
    'unmetAll',
    'unmetShare',
    'endingsPressure',
    'fosterEndings',
    'seekingInflow',
    'familySoughtByAge',
    'familySought',
    'councilEase',
    'overload',
  ],
  parameter: 'loopInstability',
  baseline: 1,
  grade: 'D',
} satisfies Loop;
