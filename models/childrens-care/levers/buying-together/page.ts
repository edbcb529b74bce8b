import type { LeverPage } from '../../lever-page';

export default {
  library: ['L14'],
  name: 'Buy places together',
  question: 'If councils stop bidding against each other for the same room, do they pay less?',
  inShort:
    'Councils of a region plan and buy children’s homes together: what can come off a price, and when nothing can.',
  opening: [
    'It is nine in the evening, and two councils ring the same [[childrens-home]] about its one free room. Each has a child with nowhere to sleep. One offers more and gets the room. Both did their best for a child, and the [[unit-cost|price of a week]] has gone up.',
    'If the councils of a region buy together, they can say years ahead how many homes their children will need. They can agree what good care costs, and that rooms will be used. Then those who run homes can build where children are, and keep their staff.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size spent about £53 million on children in care in 2023–24. It now buys half of its children’s homes with its neighbours. The largest providers made a profit margin of 22.6%. How much less does it spend because of it?',
    finding: 'Half of the homes, a part of the margin, a small part of the bill',
    lesson:
      'Only the part bought together can become cheaper, and only a part of a margin can come off. Homes have to pay for staff and for rooms that stand empty. If they cannot, they close, and children lose their home.',
  },
  small: {
    kind: 'model',
    settings: {
      'buying-together': 50,
      'buying-together-claim': 0.33,
      'buying-together-needs': 1,
    },
    output: 'spend',
    label: 'spent on children in care',
    effect: 'Less spent on children in care because of it, a year',
    way: 'falls',
    top: 8000000,
    unit: '',
    sentences: [
      'Of 100 rooms in children’s homes, the council buys {buying-together} together with others. Of the 22.6% margin, {buying-together-claim} can come off the price.',
      'It takes choice, too. If there is a room to spare for every child, put 100 here, and 0 if there is none: {buying-together-needs}.',
    ],
  },
  failure: {
    heading: 'When it fails: seventy requests for one room',
    prose: [
      'Kent’s council reports that homes there get 70 requests for each place. Whoever can choose among seventy children does not have to talk about money, with one council or with ten.',
      'Or the cheapest offer always wins. The home pays its staff less, they leave, and a child loses the only people who knew him.',
    ],
    control: 'There is no room to spare for any child',
    without: { 'buying-together-needs': 0 },
    why: 'Nobody can refuse a price when there is no other room. More foster families and more homes would change that.',
  },
  evidence: [
    'Of the six entries below none measured that a price came down. Most are plans and proposals. Somerset’s ten-year partnership reports £2m of [[cost-avoidance|cost avoided]] in its first year, by its own account; the health service is to put in £16.2m over ten years. The margin of 22.6% is an official finding about the 15 largest providers from 2016 to 2020. How much of it a buyer can get back was not studied; a third at most is assumed.',
  ],
  child: [
    'Done well, a child notices little of it: a room within reach of home, and the same adults next year, because the contract runs on. Done badly, they notice the journey. The agreed home may be at the other end of the region.',
  ],
  money: [
    'A shared team of buyers is put at £600 a year for each child in a home bought so (assumed). It is paid whether or not a price moves. And a lower price is worth having only if the care is as good: when a home cannot cope and a child has to leave, the next one may cost more.',
  ],
} satisfies LeverPage;
