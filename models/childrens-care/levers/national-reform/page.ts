import type { LeverPage } from '../../lever-page';

export default {
  library: ['L21'],
  name: 'National rules: registration, inspection, funding',
  question: 'What can only the government change, and what would a child see of it?',
  inShort:
    'How long a home waits to be registered, how homes are inspected and how councils are paid: rules that no council sets, explained with one small home.',
  opening: [
    'Two people want to open a small [[childrens-home]]. They have found a house with a garden. Before they may even apply they need a manager in post, says a report for the county councils. Then they wait. The manager is paid, three rooms are ready, and nobody sleeps in them.',
    'The wait has a reason. Somebody has to check who will be with children at night. How that is done, how homes are inspected and how councils get their money is decided for the whole country.',
  ],
  expectation: {
    kind: 'number',
    question:
      'In autumn 2025, how many months could it take until an application without priority was decided? Give the longest.',
    unit: 'months',
    max: 36,
    answer: 18,
    lesson:
      'Such applications took from 6 to 18 months, and that came after the house and the manager had been found.',
    source: 'Ofsted, October 2025',
  },
  small: {
    kind: 'sum',
    inputs: {
      prepare: {
        label: 'Months to find a house and a manager',
        value: 10,
        min: 3,
        max: 24,
        step: 1,
      },
      decide: { label: 'Months until it is registered', value: 10, min: 2, max: 24, step: 1 },
      waited: {
        label: 'Of 100 children who move in, had been refused elsewhere',
        value: 50,
        min: 0,
        max: 100,
        step: 5,
      },
    },
    sentences: [
      'It takes {prepare} months to find house and manager and {decide} months to be registered. Then three children can live there. Of 100 who move in, {waited} had been refused by other homes.',
      'Count the years that children live there within five years of the first plan: three children for one year make three. Halve the wait, and see how much is won. Then change the last number.',
    ],
    results: [
      {
        label: 'Until the first child can move in',
        unit: 'months',
        of: ({ prepare, decide }) => prepare + decide,
      },
      {
        label: 'Years that children live there, in the first five',
        unit: 'child-years',
        of: ({ prepare, decide }) => (3 * (60 - prepare - decide)) / 12,
      },
      {
        label: 'Of these, for children refused elsewhere',
        unit: 'child-years',
        of: ({ prepare, decide, waited }) => (((3 * (60 - prepare - decide)) / 12) * waited) / 100,
      },
    ],
    source:
      'Ten months to register lie within Ofsted’s 6 to 18; ten to prepare are an assumption from councils’ reports. Three places: the size of homes newly registered. The share refused elsewhere is made up.',
  },
  failure: {
    heading: 'When it fails: sooner, and for others',
    prose: [
      'In a survey for that report, inspection was named as a main reason why prices rise. One answer says that it puts homes off children with higher needs. A home has to be careful when a child in crisis may cost it its good name. It can open in half the time and still say no to him.',
    ],
    control: 'No child whom other homes refused may move in',
    without: { waited: 0 },
    why: 'There are more homes, and the child for whom the rule was changed is as far from one as before. Speed and inspection would have to change together.',
  },
  evidence: [
    'Three cards, three proposals. A proposal has no result, and none of these states a cost. So ask each what would be counted afterwards: months from application to the first child, stays that end with less than 28 days’ notice, managers who stay for three years. There is no second England without the reform to compare with. Whatever changes will have had other causes as well.',
  ],
  child: [
    'A boy whom four homes have refused would notice a fifth that says yes, near enough for his sister to visit. At Christmas the same adults would be there as in summer. With 28 days’ notice, as one report asks, nobody could put his things into bags on a Friday.',
  ],
  money: [
    'A shorter wait saves rent and pay for rooms in which nobody may live. A longer and fairer settlement would move money from the Treasury to councils: good for planning, and the public pays the same. What a council spends under other prices you can try among the assumptions, apart from what the council itself decides.',
  ],
} satisfies LeverPage;
