import type { LeverPage } from '../../lever-page';

export default {
  library: ['L04'],
  name: 'Family meetings before court',
  question:
    'If the wider family is asked before a court is, how many more children stay within it?',
  inShort:
    'Relatives and friends make their own plan before the council goes to court: what a trial found, what it did not follow, and why the date of the meeting decides.',
  opening: [
    'Two sisters, six and nine, may have to live elsewhere. The council has told their parents in a letter that it may go to court: the [[pre-proceedings]] have begun. Nobody has yet asked the grandmother in the next town, or the uncle who takes them fishing.',
    'For a [[family-group-conference]] somebody from outside finds these people and invites them. For part of the day they are alone in the room and make a plan: who has the girls at weekends, who helps their mother, what happens if things get worse. The council then has to agree that it is safe.',
  ],
  expectation: {
    kind: 'line',
    question:
      'For 100 more children a year, the family is offered such a meeting in time. How many fewer come into care?',
    finding: 'A meeting changes what happens to a few children in each hundred',
    lesson:
      'In the trial 45 of 100 children were in care a year later without the offer, and 36 with it. Some of those who stayed are expected to come in later, which a study of one year cannot see.',
  },
  small: {
    kind: 'model',
    settings: {
      'family-meetings': 100,
      'family-meetings-risk': 0.448,
      'family-meetings-claim': 0.81,
    },
    output: 'entries',
    label: 'children starting in care',
    effect: 'Fewer children starting in care after a family’s own plan, a year',
    way: 'falls',
    top: 100,
    unit: 'children',
    sentences: [
      'The offer is made for {family-meetings} children a year. Without it {family-meetings-risk} would be in care a year later; with it, {family-meetings-claim} times as many. Both numbers are the trial’s own.',
      'The trial’s gap is about nine children in a hundred. The picture shows fewer, because about a third of the difference is assumed to be a delay: the child comes in some time later.',
    ],
  },
  failure: {
    heading: 'When it fails: asked too late',
    prose: [
      'The court papers are ready and foster carers have been found. Then a meeting is held, since a rule says so. Relatives have two days to say whether they could take the girls, and no one mentions money or help.',
    ],
    control: 'Every meeting comes after the decision to go to court',
    without: { 'family-meetings-needs': 0 },
    why: 'A plan that arrives after the decision cannot alter it, so as many children come in as before. The coordinator’s time has been spent.',
  },
  evidence: [
    'This lever has what most do not: a [[trial]]. Among 1,511 families a lot decided who was offered a meeting. A year later 36.2% of their children were looked after, against 44.8%, and fewer had been in court: 59.2% against 71.7%. Later years are not known here. The card below counts something else, fostering households of family and friends. A number that grows does not show what made it grow.',
  ],
  child: [
    'The sisters would see faces they know around a table, and somebody would ask them what they want. If they move, it may be to a house where they have a favourite chair. Sometimes nobody in a family can keep a child safe, and an honest meeting finds that out as well.',
  ],
  money: [
    'A meeting is assumed to cost £1,800 a child. A larger cost may fall on relatives. A grandmother who takes in two girls needs an allowance and somebody to ring. If she gets neither, the council’s saving comes out of her pension. The offer is to become a duty. Where a council makes it already, there is nothing to add.',
  ],
} satisfies LeverPage;
