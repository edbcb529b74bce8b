import type { LeverPage } from '../../lever-page';

export default {
  library: ['L18'],
  name: 'Children who arrive alone',
  question: 'When a child arrives in the country alone, who looks after them?',
  inShort:
    'Children who come to this country without a parent: how they are received, and how councils share their care.',
  opening: [
    'A boy of sixteen steps off a boat at dawn. He knows nobody here. From that hour it is for the council where he stands to look after him, as it would for any child who has no parent near. That is the law, and it is the same for the next boy.',
    'No council decides how many arrive, and none may say that it is full: in 2023 the High Court found Kent’s limit unlawful. What can be made better is how [[uasc|unaccompanied children]] are met on the first days, and how councils share the care. By the [[national-transfer-scheme]] a child may move from the coast to another council.',
  ],
  expectation: {
    kind: 'number',
    question:
      'Of 100 children who came into care in England in 2023–24, how many had come to the country alone?',
    unit: 'of 100 children',
    max: 100,
    answer: 22,
    lesson:
      'Of all children in care, about 9 in 100 had. The share is smaller because most arrive at 16 or 17 and turn 18 before long. A child who moves between councils may be counted by both.',
    source:
      'Department for Education, Children looked after in England: 7,330 of 33,130 children who came into care in the year to March 2024; 7,440 of 83,530 in care on 31 March 2024.',
  },
  small: {
    kind: 'sum',
    inputs: {
      population: {
        label: 'Children living in the council’s area',
        value: 350000,
        min: 10000,
        max: 400000,
        step: 1000,
      },
      mark: {
        label: 'Unaccompanied children for every 1,000 children',
        value: 1,
        min: 0.1,
        max: 3,
        step: 0.1,
      },
      here: {
        label: 'Unaccompanied children in the council’s care',
        value: 494,
        min: 0,
        max: 1500,
        step: 1,
      },
      found: {
        label: 'Of 100 children above the mark, those for whom another council has a home',
        value: 50,
        min: 0,
        max: 100,
        step: 5,
      },
    },
    sentences: [
      'In the area of a council at the coast live {population} children. The scheme’s mark is {mark} unaccompanied child for every 1,000 of them. The council looks after {here}.',
      'Above its mark, a council may ask for a child to move to a council that is below its own. Of 100 such children, say, {found} find a home ready there.',
    ],
    results: [
      {
        label: 'The council’s mark',
        unit: 'children',
        of: ({ population, mark }) => (population * mark) / 1000,
      },
      {
        label: 'Children above the mark',
        unit: 'children',
        of: ({ population, mark, here }) => Math.max(0, here - (population * mark) / 1000),
      },
      {
        label: 'Children in this council’s care once others have moved',
        unit: 'children',
        of: ({ population, mark, here, found }) =>
          here - (Math.max(0, here - (population * mark) / 1000) * found) / 100,
      },
    ],
    source:
      'At first Kent’s numbers: 350,198 children in mid-2023 (Office for National Statistics, rounded) and 494 unaccompanied children in care on 31 March 2024 (Department for Education). The mark of 0.1% since August 2022: Local Government Association. How many find a home elsewhere is an assumption. In life children move as they arrive, not all at once.',
  },
  failure: {
    heading: 'When it fails: no home at the other end',
    prose: [
      'In August 2023 the directors of children’s services said that the scheme “no longer effectively functions”. There were too few homes anywhere, and too little money. So a boy waits in a reception centre. He starts at no school, because he is to move soon.',
      'A centre takes time as well. It needs a building, staff and a check by Ofsted.',
    ],
    control: 'No other council has a home ready',
    without: { found: 0 },
    why: 'The rule still says who should move, and nobody can. The council at the coast goes on looking after them all, as it must.',
  },
  evidence: [
    'There is one entry, and it tells what was opened and how many children came. No effect was measured. Numbers swing: Kent counted 759 unaccompanied children in its care in September 2023, and the official figure for the end of March 2024 is 494. So a rise or fall within months says little about a scheme. Not told at all: how long children waited, and how they fared where they went.',
  ],
  child: [
    'A boy would notice a warm bed, and somebody who speaks his language and can say what happens next. He would notice being moved twice in a month, just when he had found a football pitch and one friend. If he has a cousin in Leeds, he should be asked about it before it is decided where he goes.',
  ],
  money: [
    'The Home Office pays councils a grant, £143 a night for a child at the higher rate of 2022–23 (check the rate of this year). That is about £1,000 a week: more than a week with a council’s own [[foster-carer|foster carers]] is put at here, less than a week in [[supported-accommodation]], and far less than one in a [[childrens-home]]. Whatever the grant is, the duty stays.',
  ],
} satisfies LeverPage;
