import type { LeverPage } from '../../lever-page';

export default {
  library: ['L15'],
  name: 'Review what each child needs',
  question: 'If we ask again what a child in a children’s home needs, what comes of it?',
  inShort:
    'Once a year the needs of children who live in children’s homes are looked at afresh, with them, beside what the home gives.',
  opening: [
    'A boy moved into a [[childrens-home]] at eleven, in the worst month of his life. The plan from that month says that two adults must be near him at all times. He is fourteen now. He cooks on Thursdays and has a friend in the village. The plan still says two adults.',
    'A review puts two pages side by side: what he needs today, and what the home gives him. He helps to write them. All may be right as it is. He may need more help, in other things. Or he may want to live in a family, and be ready.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size reviews the needs of 20 children in children’s homes each year. How many fewer live there because of it?',
    finding: 'Twenty children are asked each year, and few of them move',
    lesson:
      'Most reviews find that the home is right. Where a child is ready, a family must be found, and often there is none. Some would have moved by then without a review.',
  },
  small: {
    kind: 'model',
    settings: { 'needs-reviews': 20, 'needs-reviews-claim': 0.15, 'foster-room': 100 },
    output: 'in-childrens-homes',
    label: 'children in children’s homes',
    effect: 'Children who have moved on from a children’s home because of it',
    way: 'falls',
    top: 20,
    unit: 'children',
    sentences: [
      'The council reviews the needs of {needs-reviews} children in children’s homes a year. Of the reviews, {needs-reviews-claim} find a child who is ready for a family, and whom nobody was helping on the way there.',
      'Then somebody looks for a family. How much room families have, with today as 100: {foster-room}.',
    ],
  },
  failure: {
    heading: 'When it fails: asked, and then forgotten',
    prose: [
      'The boy says that he would like a family. It is written down, and there is no family. A year later somebody new asks him the same thing.',
      'Or the review begins with the bill. The dearest homes are looked at first, and a low score is read as: he can go. Yet he may be calm because of this home.',
    ],
    control: 'No family has room for the children who are found ready',
    without: { 'foster-room': 0 },
    why: 'A review can say what a child needs. It makes no room for him. The reviews are paid for, and everyone stays where they are.',
  },
  evidence: [
    'A firm that sells such a tool reports no severe or complex needs in 51% of 539 children in homes, in four areas. That does not say how many wanted to move, or were well because of the home. Northamptonshire reports more than 721 reviews and better care for more than 71 children, about one in ten. The firm that helped reports it, and how many would have moved anyway is unknown. The 15 in 100 used here is an assumption.',
  ],
  child: [
    'A child would notice somebody who comes twice, asks where they would like to be in a year, and writes it down in words that they can read. If nothing follows, they would notice that too.',
  ],
  money: [
    'A review is put at £800 (assumed), about two days of work. A review that finds a need may lead to higher cost, and be right. Northamptonshire’s £7m in 22 months comes to some £99,000 for each child whose care changed, before the firm’s fee. Whether that is a sum or a yearly amount is not clear.',
  ],
} satisfies LeverPage;
