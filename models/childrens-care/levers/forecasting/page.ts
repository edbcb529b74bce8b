import type { LeverPage } from '../../lever-page';

export default {
  library: ['L20'],
  name: 'Forecasts, decisions and reinvestment',
  question: 'If a council sees a change coming, what does a child gain by that?',
  inShort:
    'Looking ahead, deciding in time and passing savings on: what a forecast is worth, how it is wasted, and why no effect on care is counted for it.',
  opening: [
    'In May somebody counts that more fourteen year-olds are coming into care than last spring. Foster families near their schools can be found, checked and trained by winter, if the search begins now.',
    'A forecast finds no home and helps no parent. All it gives is time. To make use of that, people have to look at it together, settle beforehand who may act on it, and check later how far off it was.',
  ],
  expectation: {
    kind: 'number',
    question:
      'A report of 2021 expected between 86,000 and 95,000 children in care in England in 2025. How many were there in March 2025?',
    unit: 'children',
    max: 120000,
    answer: 81770,
    lesson:
      'Fewer than the lowest number expected. Ask of every forecast, this site’s too, how far off its last ones were.',
    source:
      'Forecast: Newton and the County Councils Network, 2021. Outcome: Department for Education, children looked after on 31 March 2025',
  },
  small: {
    kind: 'sum',
    inputs: {
      more: {
        label: 'More children a month who need a family nearby',
        value: 2,
        min: 0.5,
        max: 10,
        step: 0.5,
      },
      see: { label: 'Months until it is seen', value: 3, min: 0, max: 18, step: 1 },
      decide: { label: 'Months until it is decided', value: 1, min: 0, max: 18, step: 1 },
      find: { label: 'Months until a family is approved', value: 6, min: 3, max: 12, step: 1 },
    },
    sentences: [
      'Each month {more} children more than before need a foster family nearby. It takes {see} months until somebody sees it, {decide} until it is decided to look for families, and {find} until the first of them is approved.',
      'Forecasting can make the second number smaller, and good government the third. The last one hardly moves: checking who will care for a child takes the time it takes.',
    ],
    results: [
      {
        label: 'From the change to the first new family',
        unit: 'months',
        of: ({ see, decide, find }) => see + decide + find,
      },
      {
        label: 'Until then, living elsewhere or far away',
        unit: 'children',
        of: ({ more, see, decide, find }) => more * (see + decide + find),
      },
      {
        label: 'Of these, while a decision was awaited',
        unit: 'children',
        of: ({ more, decide }) => more * decide,
      },
    ],
    source:
      'Six months from application to approval were reported in 2024. The other numbers are made up.',
  },
  failure: {
    heading: 'When it fails: noted, and put in a drawer',
    prose: [
      'The figures are right, and early. The committee notes the report. The budget is made in winter, the posts are agreed in spring, and the search begins in summer. Whoever wrote the warning will write the next one with less care.',
    ],
    control: 'The decision waits for next year’s budget',
    without: { decide: 12 },
    why: 'All the time that the forecast won is lost again between two meetings. The children come in the meantime.',
  },
  evidence: [
    'Two cards, and neither measured anything about care. One lists what councils in case studies have in common. Whether councils that did badly have the same habits was not asked. The other is a way to let children and parents say how life feels; that is worth knowing, and no result is reported. This site’s own forecasts are put to a [[back-test]]: for the number in care, to expect no change is hard to beat.',
  ],
  child: [
    'A boy of fourteen would not notice a forecast. He might notice that he still takes the same bus to the same school, since a family in his town was ready. And he would be asked about eight parts of his life, and see what was done with the answer.',
  ],
  money: [
    'Looking ahead costs little. The question is where a saving goes. If homes cost less, what is left can pay for help to the next families, or fill another gap. Only cash can be passed on: [[cost-avoidance|avoided costs]] are in no account. In the model reinvestment can be switched on; then half of what was not spent, an assumption, goes into help a year later.',
  ],
} satisfies LeverPage;
