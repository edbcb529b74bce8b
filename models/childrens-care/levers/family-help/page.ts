import type { LeverPage } from '../../lever-page';

export default {
  library: ['L01'],
  name: 'Family help and family hubs',
  question: 'What can early help do for families, and what can nobody promise about care?',
  inShort:
    'Help for families long before anyone thinks of care: what it is for, what one comparison found, and what happens when the grant ends.',
  opening: [
    'A baby of three weeks does not sleep, and neither does her mother. A health visitor walks them across the road to a [[family-help|family hub]]. There is a warm room, help with feeding, and someone who writes to the landlord about the damp. Nobody has mentioned care.',
    'Years later a few children from such homes come into care, perhaps fewer than would have. Ten years and a hundred other things lie in between. So an effect on care is hard to measure and easy to promise.',
  ],
  expectation: {
    kind: 'number',
    question:
      'Of 1,000 children whose families did without the national programme, 25 were in care about two years later. How many of 1,000 similar children whose families had it?',
    unit: 'of 1,000 children',
    max: 50,
    answer: 17,
    lesson:
      'That is eight fewer. For the other 992 it changed nothing about care, and it may have changed much in their lives.',
    source:
      'Matched families after 19 to 24 months: Ministry of Housing, Communities and Local Government, 2019; known at second hand, to be confirmed',
  },
  small: {
    kind: 'sum',
    inputs: {
      children: { label: 'Children helped a year', value: 1000, min: 50, max: 5000, step: 50 },
      years: { label: 'Years for which the money lasts', value: 10, min: 1, max: 10, step: 1 },
      without: {
        label: 'Of 1,000 children, in care later without help',
        value: 25,
        min: 0,
        max: 100,
        step: 1,
      },
      with: {
        label: 'Of 1,000 children, in care later with help',
        value: 17,
        min: 0,
        max: 100,
        step: 1,
      },
    },
    sentences: [
      'A hub helps the families of {children} children a year, and the money lasts for {years} years. Of each 1,000 children {without} would be in care two years later without help, and {with} are with it.',
      'Read the first result before the other two, since it is what the hub is for. Then set the last two numbers alike: the hub has still helped every one of these families.',
    ],
    results: [
      {
        label: 'Had help at home, in all',
        unit: 'children',
        of: ({ children, years }) => children * years,
      },
      {
        label: 'Of them, in care two years later, had there been no help',
        unit: 'children',
        of: ({ children, years, without }) => (children * years * without) / 1000,
      },
      {
        label: 'In care two years later, with help',
        unit: 'children',
        of: ({ children, years, with: helped }) => (children * years * helped) / 1000,
      },
    ],
    source:
      '25 and 17 of 1,000 are the shares of the comparison above, still to be confirmed; the size of the hub is made up.',
  },
  failure: {
    heading: 'When it fails: the grant ends first',
    prose: [
      'It takes years until parents tell each other that this is a good place. National money has come for shorter times: Salford’s £3.6m was for the first three years. When it runs out, rooms are closed just as the first babies begin at nursery.',
    ],
    control: 'The money ends after three years',
    without: { years: 3 },
    why: 'Most of the families who would have come never hear of it. And what help for a baby does at twelve can no longer be seen, since nobody is there to look.',
  },
  evidence: [
    'Most cards count visits, families or posts, and say nothing about care. Brighton counts [[child-in-need|children in need]], before and after, in eight months. The comparison above is the only one of families that looked at care. Another study found no link between councils’ spending on under-fives and entry to care at ages one to four, from 2012 to 2019. For teenagers it did find one: less money, more entries at 16 and 17. The model uses that link alone, and only where savings go into help or overspending is taken from it.',
  ],
  child: [
    'A child would notice a mother who has slept, a father who plays on the floor, a room with other children on a wet Tuesday. Most would never learn that it was a service. That is how it should be.',
  ],
  money: [
    'The national programme pays £800 for each family that does well. That is a reward, and nobody here states what the work itself costs. A hub that is paid for by promised savings on care will be asked for them in its third year. If it is paid for as help, it can be judged by the help.',
  ],
} satisfies LeverPage;
