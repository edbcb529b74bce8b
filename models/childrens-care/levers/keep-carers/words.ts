import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Foster families are supported by one another and by an experienced hub carer, with help at night and breaks, as in Mockingbird, so that fewer of them stop.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to every household that the council has today.',
  claim:
    'Studies of such groups found that their members stopped less often; the best known figure is known here at second hand only.',
  used: 'Families who join differ from those who do not. Used here: a fifth fewer stop (from four in ten fewer to 4% more), of the 14 in a hundred who stop each year.',
  more: [
    'Needs carers who can use it: some stop because they are old or ill, and no help line changes that.',
    'It goes wrong when the group meets and the social worker still changes every year.',
    'A child would notice staying: the same home, the same bed, next year too.',
  ],
} satisfies LeverWords;
