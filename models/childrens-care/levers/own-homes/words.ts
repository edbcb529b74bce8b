import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Small homes that the council builds, registers and staffs itself: three or four places each, some 20 months after the decision.',
  phaseIn: 'Homes begun each year from April 2024; the first opens some 20 months later.',
  rangeSource: 'Up to a tenth of the children in homes each year: an assumption.',
  claim: 'Business cases compare an empty home’s cost with the dearest place bought.',
  used: 'Running costs near the private average; a place saves nothing unless a child lives in it (80% filled, 65 to 90), and capital of £600,000 a home is counted as it is spent. Who lives in one lives near home.',
  more: [
    'Needs a registered manager, a settled staff and neighbours who agree.',
    'It goes wrong when a home opens with nobody to run it, or fills with children who do not fit together.',
    'A child would notice living near school, friends and family.',
  ],
} satisfies LeverWords;
