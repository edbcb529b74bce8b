import type { LeverPage } from '../../lever-page';

export default {
  library: ['L03'],
  name: 'One team for the whole family',
  question:
    'If one team helps parents with what makes home unsafe, how many more children can stay?',
  inShort:
    'Social workers and specialists for adults in one team, for families of children under ten on a protection plan: how it works, when it is only a name, what is known.',
  opening: [
    'A boy of four sits on the stairs when his father shouts. His mother is afraid, his father cannot stop drinking, and each waits for help on a different list in a different building. The boy has a [[protection-plan]].',
    'In this way of working, specialists in violence at home, in drink and drugs and in mental illness share an office with the social worker. They see the same family in the same week, and agree what comes first.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size works this way with the families of 150 more children a year. How many children a year do not come into care because of it?',
    finding: 'Many families helped, and few entries to care that would have happened otherwise',
    lesson:
      'It is assumed here that four in five of these children would have stayed at home in any case. What a calmer home means to all of them is in no line of this picture.',
  },
  small: {
    kind: 'model',
    settings: {
      'family-safeguarding': 150,
      'family-safeguarding-risk': 0.2,
      'family-safeguarding-claim': 0.86,
    },
    output: 'entries',
    label: 'children coming into care',
    effect: 'Children who do not come into care because parents were helped, a year',
    way: 'falls',
    top: 150,
    unit: 'children',
    sentences: [
      'The teams work with the families of {family-safeguarding} children a year. Of these children {family-safeguarding-risk} would have come into care within the year. Nobody has published that number: it is assumed.',
      'With the team the risk is taken to fall to {family-safeguarding-claim} times what it was. We count on seven tenths of that. Raise the second number, and the same help counts for more: a reason to begin with children on a protection plan.',
    ],
  },
  failure: {
    heading: 'When it fails: the desks stay empty',
    prose: [
      'The sign on the door is new and the training days were held. But no nurse for mental illness can be found, and the post for drink and drugs was paid for one year. The social worker visits as before, and sends parents to the same two lists.',
    ],
    control: 'No specialist for adults is in the team',
    without: { 'family-safeguarding-needs': 0 },
    why: 'What is left is a team of social workers, as there was before, and it is counted here as changing nothing. Training and workbooks have been paid for.',
  },
  evidence: [
    'In four of five councils fewer children were looked after once they worked like this. That comparison was planned, but no lot was drawn, and how many fewer is assumed here. A [[trial]] in five councils was to end in about October 2025; its result is not known here. The East Sussex card holds money spent and a saving expected; nothing was measured yet.',
  ],
  child: [
    'The boy might notice that his mother sings in the kitchen again, and that the woman who comes for his father knows his own name too. If home is still not safe he may live elsewhere for a while. Then the same people go on helping his parents.',
  ],
  money: [
    'Most of the cost is pay for the specialists, shared among many families: £3,500 a child is assumed, for no cost a child has been published. Hertfordshire’s £2.6m saved in twelve months was an estimate of 2017, and is not used here.',
  ],
} satisfies LeverPage;
