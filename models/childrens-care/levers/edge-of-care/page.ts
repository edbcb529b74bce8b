import type { LeverPage } from '../../lever-page';

export default {
  library: ['L02'],
  name: 'Help at the edge of care',
  question:
    'If we help families in trouble, how many of their children stay at home because of it?',
  inShort:
    'Intensive help for families of 10 to 17 year-olds who may otherwise come into care: what it changes, when it fails, what is known.',
  opening: [
    'A teenager runs away again. Parents say they cannot go on. At that point, the [[edge-of-care]], a worker with few other families can come to the house several times a week, at night too, and stay with the family for months.',
    'Some of these children would come into care without the help. Most would not. Nobody knows beforehand which is which, and that is what makes this lever hard to judge.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council helps 100 families more each year. How many children a year stay out of care because of it?',
    finding: 'A hundred families helped, and only a few children who stay because of it',
    lesson:
      'Most of the hundred would not have come in anyway, help does not work for everyone, and some come in later after all.',
  },
  small: {
    kind: 'model',
    settings: { 'edge-of-care': 100, 'edge-of-care-risk': 0.3, 'edge-of-care-claim': 0.85 },
    output: 'entries',
    label: 'children coming into care',
    effect: 'Children who do not come into care because of it, a year',
    way: 'falls',
    top: 100,
    unit: 'children',
    sentences: [
      'The council helps {edge-of-care} families with a teenager each year. Without help, a share of {edge-of-care-risk} would come into care within the year. With help, the risk is {edge-of-care-claim} times that.',
      'So the number that matters is not how many stayed at home. It is how many were going to come in, times what the help took off that risk. A service whose children mostly would have stayed can report that nine in ten stayed, and change nothing.',
    ],
  },
  failure: {
    heading: 'When it fails: the wrong families',
    prose: [
      'The help can be excellent and reach families in which the child was never likely to come into care. Then nearly all of them stay at home, as they would have. It happens easily: families who say yes are often not those closest to breaking.',
    ],
    control: 'The help goes to families in which 2 children in 100 would have come in',
    without: { 'edge-of-care-risk': 0.02 },
    why: 'With so little risk to take away there is little to prevent, however good the help. What it costs stays the same.',
  },
  evidence: [
    'Look for a comparison. What would have happened to families like these without the help? Of the programmes below only few ask. A trial of very intensive help for teenagers found no difference: about one child in nine was away from home in both groups (known here at second hand). A trial of family meetings found one.',
  ],
  child: [
    'A young person would notice one worker who keeps coming, also on Sunday. They would notice parents who shout less, and being asked what they want. And some would notice that care was the right and safe thing, and that nobody made them wait for it.',
  ],
  money: [
    'Help is paid for every family, and saves only where a child really would have come in. What is saved depends on where that child would have lived: in a children’s home, much; with a relative, little. And cash is saved only when a place is given up.',
  ],
} satisfies LeverPage;
