import type { LeverWords } from '../../lever';

export default {
  explanation:
    'More fostering households approved by the council each year than today, for the children who wait.',
  phaseIn: 'Builds up from April 2024; approval takes about six months of that.',
  rangeSource:
    'Up to a tenth of today’s council households a year: about as many as are approved now (11.8%).',
  claim: 'Campaigns count every new household as a new home for a child.',
  used: 'Three in ten new households come from agencies within reach (10 to 60%), a household offers about two places, and some stay empty because they do not match.',
  more: [
    'Needs assessors, and carers for the children who wait: teenagers, brothers and sisters.',
    'It goes wrong when only numbers are chased: carers for babies do not meet the need for teenagers.',
    'A child would notice living near school and friends, with brothers and sisters.',
  ],
} satisfies LeverWords;
