/** Quantities that belong together when the model is drawn. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** One sentence: what happens here. */
  readonly about: string;
  /** Where it stands when all are drawn: column and row; children come in at the left. */
  readonly at: readonly [number, number];
  /**
   * Quantities that belong here. Who is named nowhere goes with what it bears on, so a new
   * quantity finds its own place.
   */
  readonly quantities: readonly string[];
}

/** The two doors, each in the wall after a column and at a row. */
export const doors = [
  { after: 0, row: 1 },
  { after: 2, row: 1 },
] as const;

/** The model in a dozen pieces. */
export const groups: readonly Group[] = [
  {
    key: 'coming-in',
    title: 'Coming in',
    about: 'How many children come into care for the first time, and what makes years differ.',
    at: [0, 1],
    quantities: ['firstEntries', 'entryTrend', 'entryVariation', 'entryNoise', 'entryDrift'],
  },
  {
    key: 'finding-a-home',
    title: 'Finding a home',
    about:
      'Children for whom a home is sought within the month, and who offers one, in that order.',
    at: [1, 1],
    quantities: [
      'seeking',
      'familySought',
      'familySoughtByAge',
      'toKinship',
      'toParents',
      'toOther',
      'toNeededHome',
      'toNeededSupport',
      'toCouncil',
      'toAgency',
      'lastFamily',
      'lastHome',
      'lastHomeAtSixteen',
      'lastSupport',
    ],
  },
  {
    key: 'no-family-found',
    title: 'No family found',
    about:
      'Children whose plan was a family and for whom none had room: a need that was not met, never a saving.',
    at: [1, 2],
    quantities: [
      'unmetByAge',
      'councilMissed',
      'agencyMissed',
      'mismatchUnder10',
      'mismatch10to15',
      'mismatch16to17',
      'mismatchTeenLeaving',
      'mismatchAgeing',
    ],
  },
  {
    key: 'in-care',
    title: 'In care',
    about: 'Who lives where: children by age and kind of home, their birthdays and their moves.',
    at: [2, 1],
    quantities: [
      'children',
      'inCare',
      'unaccompanied',
      'ageing',
      'fosterEndings',
      'toSupported',
      'placedForAdoption',
      'inKinship',
      'inCouncil',
      'inAgency',
      'withParents',
      'forAdoption',
      'inHomes',
      'inSupported',
      'inOther',
      'farByCell',
      'farInAll',
    ],
  },
  {
    key: 'leaving',
    title: 'Leaving',
    about: 'Children who go home or to relatives, are adopted or turn 18.',
    at: [3, 1],
    quantities: [
      'leavingTrend',
      'leavingNoise',
      'leavingDrift',
      'turnover',
      'turning18',
      'returnsHome',
      'toFamily',
      'adopted',
      'discharged',
      'otherLeaving',
    ],
  },
  {
    key: 'after-care',
    title: 'After care',
    about:
      'Children who went home and those of them who come back, and young people who left at 18.',
    at: [3, 0],
    quantities: [
      'firstYearHome',
      'laterHome',
      'reEntriesFirstYear',
      'reEntriesLater',
      'settling',
      'settled',
      'careLeavers',
      'turning21',
      'leftCare',
    ],
  },
  {
    key: 'carers',
    title: 'Foster carers',
    about: 'Households that foster, and how much room they have left.',
    at: [1, 3],
    quantities: [
      'councilHouseholds',
      'agencyHouseholds',
      'stayingPut',
      'councilRoom',
      'agencyRoom',
      'councilEase',
      'agencyEase',
      'councilVacancies',
    ],
  },
  {
    key: 'stepping-down',
    title: 'From a children’s home to a family',
    about: 'Young people who move from a children’s home to a foster family once one has room.',
    at: [2, 2],
    quantities: [
      'stepDownToCouncil',
      'stepDownToAgency',
      'stepDownHelped',
      'stepDownReturning',
      'stepDownEndings',
      'stepDownReadily',
      'stepDownHelpedShare',
      'steppedDown',
    ],
  },
  {
    key: 'help',
    title: 'Help that levers add',
    about: 'Families helped at the edge of care and after a return home, once a lever is pulled.',
    at: [0, 2],
    quantities: [
      'rampUp',
      'familiesHelped',
      'entriesAvoided',
      'entriesDeferred',
      'deferred',
      'returnsExpected',
      'returning',
      'returnsHelped',
      'returnsAdded',
      'supportedShare',
      'supportEffect',
    ],
  },
  {
    key: 'prices',
    title: 'Prices',
    about: 'How the price of each kind of home moves.',
    at: [2, 3],
    quantities: ['priceEasing', 'homesPrice', 'fosteringPrice', 'otherPrice'],
  },
  {
    key: 'money',
    title: 'Money',
    about: 'What it all costs the council a year.',
    at: [3, 3],
    quantities: [
      'spending',
      'programmes',
      'casework',
      'grantIncome',
      'continuing',
      'preventionChange',
    ],
  },
];
