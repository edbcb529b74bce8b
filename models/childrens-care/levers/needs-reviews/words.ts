import type { LeverWords } from '../../lever';

export default {
  explanation:
    'The needs of children who live in children’s homes are looked at again each year, with them, and set beside the home they live in.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to every child in a children’s home, once a year.',
  claim:
    'Half of the children in residential homes had no severe or complex needs (51% of 539, four areas).',
  used: 'How many of them were ready for a family was not measured. Used here: 15 in 100 reviews find a child ready who was not on that way (3 to 35), and they move when a family has room.',
  more: [
    'Needs families with room, and workers with time to listen.',
    'It goes wrong when a review is about the price. A child may be well because of the home.',
    'A child would notice being asked where they want to live, and an answer.',
  ],
} satisfies LeverWords;
