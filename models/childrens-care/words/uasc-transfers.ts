import type { AssumptionWords } from '../assumption';

export default {
  explanation:
    'How many unaccompanied children move on to another council’s care before 18, against today.',
  phaseIn: 'From the start.',
  rangeSource:
    'Care taken by another council: 1.9% of all leaving in 2021, 7.7% in 2025 (official figures).',
  claim: 'The national transfer scheme is said to share children out evenly.',
  used: 'Today’s leaving before 18 other than at home is taken as transfers; for England as a whole nobody leaves care by one.',
  more: ['A child would notice another move, another school, another social worker.'],
} satisfies AssumptionWords;
