import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Before a child of 10 to 15 moves into a children’s home, people who know them ask once more what would be needed for a family to say yes, and look for one.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource:
    'About everyone of 10 to 15 who comes to a children’s home by need in a year: three in ten of those who live there.',
  claim: 'Leicestershire reports half as many moves.',
  used: 'Before and after, with nobody to compare with: four tenths of the effect is counted on, about a quarter fewer moves (no change is possible). Without a free foster home they move in after all.',
  more: [
    'Needs foster homes with room: without carers the second look finds nothing.',
    'It goes wrong when a child who needs a children’s home is kept waiting for a family. For some, a home is right.',
    'A child would notice a family who chose them, and not the first door that was open.',
  ],
} satisfies LeverWords;
