import type { AssumptionWords } from '../assumption';

export default {
  explanation:
    'How much of the room that foster homes have today can be used, on top of what carers who come and go change.',
  phaseIn: 'From the start.',
  rangeSource: 'Half as much to half as much again: an assumption.',
  claim: 'Approved places are often counted as homes for children who wait.',
  used: 'About 16% of places stand vacant and 23% cannot be used: for breaks, for brothers and sisters, or because they do not match (Ofsted, March 2024).',
  more: ['A child would notice: with less room, home is further away, or not a family.'],
} satisfies AssumptionWords;
