import type { LeverPage } from '../../lever-page';

export default {
  library: ['L12'],
  name: 'From children’s homes to families',
  question:
    'When a child moves from a children’s home to a family, is there a family for the next child too?',
  inShort:
    'Children under 16 who want to live in a family move there from a children’s home, with a year of help.',
  opening: [
    'A child of twelve has lived in a [[childrens-home|children’s home]] for two years, and likes it. She would also like a dog, her own front door key, and the same person there at breakfast and at bedtime. She may be ready for a [[foster-carer|foster family]].',
    'A [[step-down]] is that move, made slowly. The family comes to tea. The child stays a night, then a weekend, then moves in. Somebody helps both sides for a year, because the hard weeks come later.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size helps six children a year to move from children’s homes to families. How many fewer children live in children’s homes because of it?',
    finding: 'Six children move each year, and the number in children’s homes falls only a little',
    lesson:
      'Some moves do not last. Some of these children would soon have left the home in any case, because they went back to their parents or turned 18. And the family that takes one child has no room for the next, who may then go to a children’s home.',
  },
  small: {
    kind: 'model',
    settings: { 'step-down': 0.5, 'step-down-claim': 0.64, 'foster-room': 100 },
    output: 'in-childrens-homes',
    label: 'children in children’s homes',
    effect: 'Children who no longer live in a children’s home because of it',
    way: 'falls',
    top: 30,
    unit: 'children',
    sentences: [
      'The council helps {step-down} children a month to move; 0.5 means one every second month. Of these moves, {step-down-claim} last a year. After the others, the child goes back to a children’s home.',
      'A child can move only if a council foster family has a free room. Free rooms that can be used: {foster-room} per cent of today’s.',
    ],
  },
  failure: {
    heading: 'When it fails: nobody to move to',
    prose: [
      'The child is ready, the worker is there, the money is set aside, and no family has a room. The child goes on waiting, now with a hope that somebody raised.',
      'A move that comes too early, or is made to save money, may break. Then one more family is gone from the child’s life.',
    ],
    control: 'No foster family has a free room',
    without: { 'foster-room': 0 },
    why: 'Nobody moves, however good the help is. Families have to be found, and kept, first.',
  },
  evidence: [
    'Look for moves that lasted, and count the children. In Birmingham 20 of 31 young people were still with their family after a year, and the study’s findings were mixed. Staffordshire counts twelve moves and does not say how long they held. Neither compared these children with others who were ready and were not helped.',
  ],
  child: [
    'A child would notice meals at one table, a room that is nobody’s workplace, and being asked when to move. She would miss people at the home, too. Going back for a birthday is part of a good move.',
  ],
  money: [
    'A year of help is put at £25,000 a child, which is assumed: no published cost was found. A week in a children’s home cost councils £6,775 on average in 2023–24, and a week with their own foster carers about £620, an estimate. The difference is saved while the move lasts, if the room left empty is no longer paid for.',
  ],
} satisfies LeverPage;
