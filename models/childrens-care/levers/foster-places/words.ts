import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Places that are approved and not used are opened again: a bed mended, a carer asked, a match made sooner.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to the 23% of approved places that could not be used in March 2024 (Ofsted).',
  claim: 'Leicestershire reports that 73% of its places are filled, more than before.',
  used: 'Half of the places opened (25 to 75%) fit a child who waits; the others are for breaks, or for brothers and sisters kept together.',
  more: [
    'Needs someone who knows each household and what it could do.',
    'It goes wrong when places kept for breaks are filled and tired carers stop.',
    'A child would notice a family found this week and not next month.',
  ],
} satisfies LeverWords;
