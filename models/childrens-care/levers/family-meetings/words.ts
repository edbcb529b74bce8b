import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Before the council goes to court, the wider family is brought together to make its own plan for the child. The offer is to become a duty; where it is made today already, this adds nothing.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource:
    'Up to everyone before court: first entries over the 44.8% of the trial’s families who entered without the offer.',
  claim: 'The national claim is that 2,000 children a year would stay out of care.',
  used: 'Families were drawn by lot, so the effect is counted on whole: 36.2% of children were looked after a year later with the offer, 44.8% without (0.81, 0.72 to 0.91).',
  more: [
    'Needs an independent coordinator, time, and an offer made before minds are made up.',
    'It goes wrong when the meeting is a formality, or when relatives are asked to carry a child without help.',
    'A child would notice grandparents and aunts at the table, and being asked.',
  ],
} satisfies LeverWords;
