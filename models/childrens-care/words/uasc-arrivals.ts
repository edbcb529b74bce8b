import type { AssumptionWords } from '../assumption';

export default {
  explanation:
    'How many unaccompanied asylum-seeking children start care, against the last published year. Looking after them is a duty.',
  phaseIn: 'From the start.',
  rangeSource:
    'England: 2,800 starts in 2021, 7,330 in 2024 (official figures); 3,000 to 10,000 a year as scenarios (an assumption).',
  claim: 'Arrivals are often forecast by a straight line.',
  used: 'Nobody can forecast them: the bands already hold wide variation; this moves their middle.',
  more: ['A child arriving alone needs a home, a school and safety like any other.'],
} satisfies AssumptionWords;
