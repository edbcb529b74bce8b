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
  steps: '-++-++++++++--',
  parameter: 'loopInstability',
  baseline: 1,
  strength: ['overloadToLeaving', 'shortageToEndings'],
  grade: 'D',
} satisfies Loop;
