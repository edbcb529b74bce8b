import type { LeverPage } from '../../lever-page';

export default {
  library: ['L08'],
  name: 'Find new foster carers',
  question: 'If more people start to foster this year, when will children notice?',
  inShort:
    'More people become foster carers for the children who wait. How long does it take, and whom does it help?',
  opening: [
    'Somebody sees a poster at the school gate and thinks of the spare bedroom. They ring the council. Then come visits, training, checks, long talks about their own childhood, and a panel that says yes or no. From applying to being approved as a [[foster-carer]] takes about six months.',
    'Most who ring do not get that far. Of 100 people who ask a council, about 12 apply, and about half of those are approved (Ofsted, 2022–23 and 2023–24). Much depends on how soon somebody rings back.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size approves 5 more fostering families each year than today. How many more children a year find a foster family because of it?',
    finding: 'At first hardly any; it is the later years that children notice',
    lesson:
      'It takes time to find and approve people, and a few families a year add up slowly. Some of them come from agencies, where they are then missing. And some stop again: of 100 fostering households, about 14 stop each year.',
  },
  small: {
    kind: 'model',
    settings: { 'foster-carers': 5, 'foster-carers-claim': 0.3, 'foster-carers-needs': 1 },
    output: 'unmet-foster-demand',
    label: 'children a year for whom no foster family was found',
    effect: 'More children who find a foster family because of it, a year',
    way: 'falls',
    top: 10,
    unit: 'children',
    sentences: [
      'The council approves {foster-carers} more families a year than today. Of these, {foster-carers-claim} come over from an [[agency-carer|agency]] near by: new to the council, and no new home for the children of the region.',
      'A boy of fifteen is waiting. So are three sisters who want to stay together. Of the new families, {foster-carers-needs} can take children like them.',
    ],
  },
  failure: {
    heading: 'When it fails: homes for children who are not waiting',
    prose: [
      'Many people who think of fostering picture a baby. The child who needs a home tonight may be fifteen, or may come with two brothers. A campaign can reach its number of new families, and the fifteen-year-old still has nowhere to go.',
    ],
    control: 'The new families can take none of the children who wait',
    without: { 'foster-carers-needs': 0 },
    why: 'Homes that fit none of these children change nothing for them, however many are approved.',
  },
  evidence: [
    'Most numbers below are visits to a website, calls, or people in a queue. None of those is a home. Look for families approved, less those who left, less those who moved over from an agency. Leicestershire reports that 12% more children lived in its foster homes after a year of work, before and after in one council. In England, councils’ own [[mainstream-carer|mainstream]] fostering households went down by 11% from 2019 to 2023.',
  ],
  child: [
    'A child would notice staying at the same school, and having a sister across the landing. With more families to choose from, somebody can ask before the move: do you like dogs? Is a busy house all right, or do you need it quiet?',
  ],
  money: [
    'Each new family is put at £12,000 (assumed): adverts, training, checks, the panel. It is paid months before a child moves in. A week with an agency’s carers costs a council about £1,000, and with its own carers about £620; both are estimates. Where a child would else have lived in a [[childrens-home]], the difference is several times larger.',
  ],
} satisfies LeverPage;
