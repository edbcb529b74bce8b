import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'uasc-arrivals',
  label: 'Unaccompanied children arriving',
  unit: 'times today’s',
  min: 0,
  max: 4,
  step: 0.1,
  baseline: 1,
  parameter: 'uascArrivals',
  reach: () => 4,
  explanation:
    'How many unaccompanied asylum-seeking children start care, against the last published year. Looking after them is a duty.',
  phaseIn: 'From the start.',
  rangeSource: 'England: 2,800 starts in 2021, 7,330 in 2024.',
  claim: 'Arrivals are often forecast by a straight line.',
  used: 'Nobody can forecast them: the bands already hold wide variation; this moves their middle.',
  grade: 'C',
  more: ['A child arriving alone needs a home, a school and safety like any other.'],
  evidence: ['uascArrivals', 'uascGrant', 'uascNoiseSd'],
} satisfies Assumption;
