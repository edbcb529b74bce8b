import type { LeverPage } from '../../lever-page';

export default {
  library: ['L10'],
  name: 'Use the foster places there are',
  question: 'So many foster places stand empty: how many could be a child’s home?',
  inShort:
    'Approved places that cannot be used today are made ready again, where that is right for the family and for a child.',
  opening: [
    'A [[foster-carer|foster family]] is approved for three children, and one lives there. So two places are free, says the list. Go and look. In one room the ceiling leaks. In the other sleeps the girl’s brother, every weekend, and so he should.',
    'Of 100 places that councils and [[agency-carer|agencies]] had approved in England in March 2024, 61 were filled, 16 were free and 23 could not be used (Ofsted). To open one, somebody rings the family and asks what stands in the way: a bed, a bigger car, a month of rest, more help with the child they have.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size makes 15 foster places ready for use again. How many more children live in foster families because of it?',
    finding: 'Fifteen places are made ready, and far fewer than fifteen children gain a family',
    lesson:
      'About half of the places fit a child who waits. Some of those children would have lived with an agency’s foster family instead. And some places have to be free, so that there is a choice when the next child comes.',
  },
  small: {
    kind: 'model',
    settings: { 'foster-places': 15, 'foster-places-needs': 0.5 },
    output: 'fostered',
    label: 'children in foster families',
    effect: 'More children in foster families because of it',
    way: 'rises',
    top: 15,
    unit: 'children',
    sentences: [
      'The council makes {foster-places} places ready, in all. Of these, {foster-places-needs} fit a child who is looking for a home. The others are needed as they are: for a rest, for brothers and sisters, for the next emergency.',
      'See how the line soon runs flat. A place can be made ready once. New families can be found again next year.',
    ],
  },
  failure: {
    heading: 'When it fails: the room that ought to stay empty',
    prose: [
      'The carers are asked to take one more, and say yes because they are kind. The weekend they kept for themselves is gone. The new child is a toddler, and they are good with teenagers. Before the year is over they stop, and three children have to move.',
    ],
    control: 'The places made ready fit none of the children who wait',
    without: { 'foster-places-needs': 0.01 },
    why: 'A free cot in the north of the county is no home for a fifteen-year-old in the south. On the list both count as one.',
  },
  evidence: [
    'One council, one year: Leicestershire reports that 73 of 100 of its places were in use, after 67 the year before. Its way of counting may not be Ofsted’s. More places fuller is a good sign only if carers then stay and children settle, so look for those two as well. The report holds neither.',
  ],
  child: [
    'A child would notice that a family was found this week, with somebody who had read about them. A child who lives there already should notice no loss: the same bedtime story, and the brother still comes on Saturdays.',
  ],
  money: [
    'One more place kept in use is put at £2,500 a year (assumed): a bed, a wall, a small fee for being ready. As taken here that is less than finding a new family, and quicker, because these carers are already trained and approved. What it may save depends on where the child would have lived. Whether tired carers stopped because of it is not counted here, and would cost far more.',
  ],
} satisfies LeverPage;
