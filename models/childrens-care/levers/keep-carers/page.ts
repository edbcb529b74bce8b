import type { LeverPage } from '../../lever-page';

export default {
  library: ['L09'],
  name: 'Keep the foster carers we have',
  question: 'What does a child gain when a foster family does not stop?',
  inShort:
    'Help for fostering families at night, at weekends and from one another, so that fewer of them stop.',
  opening: [
    'It is two in the morning. A child is shouting behind a door, and the [[foster-carer]] sits on the stairs. The office opens at nine. If there are many such nights, and nobody to ring, even patient people stop.',
    'About 14 of every 100 fostering households stop each year, and about 12 start (Ofsted, 2022 to 2024). That is a slow loss. Help can be a phone that is answered at night, a weekend off, or another family. In Mockingbird, a group of foster families gathers around one experienced carer, who is there for all of them.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size supports 40 of its fostering families every year. How many foster places are still there because of it?',
    finding: 'Forty families get help each year, and the places kept add up one by one',
    lesson:
      'Most of the forty would have gone on fostering anyway. The help counts for the few who would have stopped that year. But a family that was kept is still there the year after, so small numbers add up.',
  },
  small: {
    kind: 'model',
    settings: { 'keep-carers': 40, 'keep-carers-claim': 0.8, 'keep-carers-needs': 1 },
    output: 'council-foster-places',
    label: 'foster places the council can use',
    effect: 'Foster places that are still there because of it',
    way: 'rises',
    top: 40,
    unit: 'places',
    sentences: [
      'Each year the council supports {keep-carers} fostering families. A family that is supported is {keep-carers-claim} times as likely to stop as before: at 1 nothing is gained, at 0.5 only half as many stop.',
      'Of the families who are offered the help, {keep-carers-needs} can use it. Someone who stops at seventy, after thirty years of children, is not waiting for a help line.',
    ],
  },
  failure: {
    heading: 'When it fails: help that nobody can use',
    prose: [
      'The group meets on Tuesday mornings, when carers are at work. The person on the phone is kind and may decide nothing. Or everything is offered except what the families asked for: a social worker who stays, and a word about what is planned for the child.',
    ],
    control: 'None of the families can use the help they are offered',
    without: { 'keep-carers-needs': 0 },
    why: 'As many families stop as before, for the reasons they had before. The help costs the same.',
  },
  evidence: [
    'Does a number tell what was set up, or who stayed? The programme below reports its hubs, three and soon four. A study for the Department for Education found that carers in such groups stayed more often; but perhaps those who like to join are those who stay. A later comparison was stopped, because it could not reach enough families to tell. The size used here, one fifth fewer who stop, is therefore an assumption.',
  ],
  child: [
    'A child would notice that nothing happens: the same bed, the same cat, the same walk to school next year. When a foster family stops, a child has to pack, and it was nothing the child did.',
  ],
  money: [
    'Support is put at £3,000 a family a year (assumed): a part of the experienced carer’s fee, help at night, breaks. It goes to every family in the group, though only some would have stopped. Against it stands what a family lost would cost: about £12,000 to find another (assumed), some months without its rooms, and for some child a home further away.',
  ],
} satisfies LeverPage;
