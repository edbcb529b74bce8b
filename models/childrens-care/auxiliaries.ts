import type { Auxiliary } from '../../src/kernel/structure';

/** Named intermediates of the equations. */
export const auxiliaries = {
  entryVariation: { unit: 'ratio', about: 'Variation and drift of entries together' },
  entryTrend: { unit: 'ratio', about: 'Entries relative to the last published year' },
  leavingTrend: { unit: 'ratio', about: 'Leaving relative to the rates at the start' },
  settledIn: {
    unit: 'share',
    about: 'How far leaving, need for homes and spending have come to their later levels',
  },
  homesNeed: { unit: 'ratio', about: 'Need for children’s homes relative to the start' },
  rampUp: { unit: 'share', about: 'How far a new service has reached its full size' },
  familiesHelped: { unit: 'children/year', about: 'Children at the edge of care who are helped' },
  edgeRelativeRisk: {
    unit: 'ratio',
    about: 'Risk of entry with help at the edge of care, relative to without, as believed',
  },
  safeguardingRelativeRisk: {
    unit: 'ratio',
    about: 'Risk of entry with whole-family work, relative to without, as believed',
  },
  meetingsRelativeRisk: {
    unit: 'ratio',
    about: 'Risk of being looked after with a family meeting, relative to without, as believed',
  },
  courtReturnAdded: {
    unit: 'share',
    about: 'Of children heard in the special court, share who go home because of it, as believed',
  },
  gatewayRelativeRisk: {
    unit: 'ratio',
    about: 'Moves into children’s homes with a second look, relative to without, as believed',
  },
  keepRelativeRisk: {
    unit: 'ratio',
    about: 'Leaving of fostering households with more support, relative to without, as believed',
  },
  edgeExpected: {
    unit: 'children/year',
    about: 'First entries at 10 to 17 as things are',
  },
  youngExpected: { unit: 'children/year', about: 'First entries under ten as things are' },
  wholeFamilies: {
    unit: 'children/year',
    about: 'Children under ten whose family a whole team works with',
  },
  youngAvoided: {
    unit: 'children/year',
    about: 'Entries under ten that whole-family work prevents or puts off',
  },
  meetingsHeld: {
    unit: 'children/year',
    about: 'Children whose wider family meets before court, beyond today',
  },
  meetingsShare: {
    unit: 'share',
    about: 'Of entries that other help has left, share that family meetings prevent or put off',
  },
  edgeAvoided: {
    unit: 'children/year',
    about: 'Entries at 10 to 17 prevented or put off by all help together',
  },
  underTenAvoided: {
    unit: 'children/year',
    about: 'Entries under ten prevented or put off by all help together',
  },
  youngDeferred: {
    unit: 'children/year',
    about: 'Entries under ten put off earlier that happen now',
  },
  courtsHeard: {
    unit: 'children/year',
    about: 'Children whose parents are in a family drug and alcohol court',
  },
  courtReturns: {
    unit: 'ratio',
    about: 'Returns home under ten with the special court, relative to without',
  },
  guardiansExpected: {
    each: 'children',
    unit: 'children/year',
    about: 'Children who leave to special guardians as things are, by cell',
  },
  guardiansAdded: {
    unit: 'ratio',
    about: 'Leaving to special guardians relative to as things are',
  },
  placesOpened: { unit: 'places', about: 'Approved foster places brought back into use' },
  householdsKept: {
    unit: 'households',
    about: 'Fostering households given more support to stay',
  },
  homeByNeed: {
    each: 'seeking',
    unit: 'children/year',
    about: 'Children aged 10 to 15 who come to a children’s home by need as things are',
  },
  secondLooks: {
    unit: 'children/year',
    about: 'Moves into a children’s home that are looked at again first',
  },
  keptInFamilies: {
    unit: 'share',
    about:
      'Of children aged 10 to 15 who would come to a children’s home by need, share for whom a family is sought',
  },
  stepDownExpected: {
    each: 'children',
    unit: 'children/year',
    about: 'Children in children’s homes who could step down as things are, by cell',
  },
  needsReviewed: {
    unit: 'children/year',
    about: 'Children in children’s homes whose needs are reviewed, beyond today',
  },
  workersAdded: { unit: 'workers', about: 'Social work posts added and filled' },
  homesDiscount: { unit: 'share', about: 'What buying together takes off the price of homes' },
  nearOwnHomes: {
    unit: 'share',
    about: 'Of children in children’s homes, share in a new home of the council’s own, nearby',
  },
  lodgingsRoom: { unit: 'places', about: 'Places with host families not yet taken' },
  entryProgrammes: { unit: 'GBP/year', about: 'Cost of help before entry, in today’s prices' },
  leavingProgrammes: { unit: 'GBP/year', about: 'Cost of help to leave care, in today’s prices' },
  carerProgrammes: { unit: 'GBP/year', about: 'Cost of help for carers, in today’s prices' },
  homeProgrammes: {
    unit: 'GBP/year',
    about: 'Cost of what is done about homes, in today’s prices',
  },
  entriesAvoided: { unit: 'children/year', about: 'Entries that the help prevents or puts off' },
  entriesDeferred: { unit: 'children/year', about: 'Entries put off earlier that happen now' },
  returnsExpected: {
    each: 'children',
    unit: 'children/year',
    about: 'Returns home as things are, by cell',
  },
  returnsHelped: { unit: 'children/year', about: 'Returns home that are supported' },
  returnsAdded: { unit: 'ratio', about: 'Returns home relative to as things are' },
  supportEffect: { unit: 'ratio', about: 'First-year re-entry relative to no support' },
  stepDownReturning: {
    unit: '1/year',
    about: 'Of children fostered at 10 to 15, those whose helped move ends',
  },
  familySoughtByAge: {
    each: 'seeking',
    unit: 'children/year',
    about: 'Foster homes sought, by age',
  },
  councilMissed: {
    each: 'seeking',
    unit: 'share',
    about: 'Of children seeking a foster home, share for whom no council home fits',
  },
  agencyMissed: {
    each: 'seeking',
    unit: 'share',
    about: 'Of the rest, share for whom no agency home fits',
  },
  unmetByAge: { each: 'seeking', unit: 'children/year', about: 'Foster homes not found, by age' },
  councilRoom: { unit: 'places', about: 'Council foster places that could take a child' },
  agencyRoom: { unit: 'places', about: 'Agency foster places that could take a child' },
  councilEase: { unit: 'ratio', about: 'Council room for each child seeking, against the start' },
  agencyEase: { unit: 'ratio', about: 'Agency room for each child seeking, against the start' },
  recruitRamp: { unit: 'share', about: 'How far recruiting of carers has reached its full size' },
  enquiries: { unit: 'households/year', about: 'Households that ask the council about fostering' },
  applications: { unit: 'households/year', about: 'Households that apply, beyond today’s number' },
  approvals: { unit: 'households/year', about: 'Households approved, beyond today’s number' },
  overload: {
    unit: 'ratio',
    about: 'How much fuller council foster homes are than at the start: 1 is full, below 0 emptier',
  },
  endingsPressure: { unit: 'ratio', about: 'Unplanned endings relative to the start’s rate' },
  caseload: { unit: 'ratio', about: 'Cases a social worker holds' },
  caseloadChange: { unit: 'ratio', about: 'Caseload relative to the start (log)' },
  caseloadOnEntry: { unit: 'ratio', about: 'First entries relative to the start’s caseload' },
  caseloadOnLeaving: { unit: 'ratio', about: 'Leaving relative to the start’s caseload' },
  workersLeaving: {
    unit: 'ratio',
    about: 'Social workers leaving, relative to the start’s number',
  },
  needChange: {
    unit: 'ratio',
    about: 'Children in need relative to the start, by poverty and prevention',
  },
  returnsEase: { unit: 'ratio', about: 'What holds re-entry still when its loop is off' },
  laterReturnsEase: {
    unit: 'ratio',
    about: 'What holds later re-entry still when its loop is off',
  },
  reviews: { unit: 'ratio', about: 'Step-down candidates relative to the start’s rate' },
  homesUse: { unit: 'ratio', about: 'How full the region’s children’s homes are, start = 1 (log)' },
  homesScarcity: { unit: '1/year', about: 'Price growth of children’s homes through scarcity' },
  costChange: { unit: 'ratio', about: 'Spending beyond numbers, homes and prices, start = 1' },
  spendingHeld: {
    unit: 'GBP/year',
    about: 'What today’s children in today’s homes would cost at the prices of the moment',
  },
  overspend: { unit: 'GBP/year', about: 'Spending above the approved budget' },
  underspend: { unit: 'GBP/year', about: 'Approved budget not spent, the services added paid for' },
  stepDownReadily: {
    unit: 'share',
    about: 'Of candidates to step down, share for whom a family has room',
  },
  stepDownHelpedShare: {
    unit: 'share',
    about: 'Of children aged 10 to 15 in children’s homes, share helped to a family last month',
  },
  mismatchStep: { unit: 'years', about: 'A step, once a first month’s demand is known' },
  mismatchTeenLeaving: {
    unit: '1/year',
    about: 'Of children aged 10 to 15 in homes for want of a family, those a year who leave them',
  },
  mismatchAgeing: {
    unit: 'children/year',
    about: 'Children in homes for want of a family who turn 16',
  },
  priceEasing: { unit: 'share', about: 'How much of today’s price growth is left' },
  councilVacancies: { unit: 'places', about: 'Council foster places free now' },
  farByCell: { each: 'children', unit: 'children', about: 'Children over 20 miles from home' },
  spending: { unit: 'GBP/year', about: 'Gross looked-after spending' },
  programmes: { unit: 'GBP/year', about: 'Cost of the services added' },
  casework: { unit: 'GBP/year', about: 'Social work with children in care' },
  continuing: { unit: 'GBP/year', about: 'Special guardianship and leaving care support' },
  preventionChange: { unit: 'GBP/year', about: 'Spending on prevention beyond today’s' },
  grantIncome: { unit: 'GBP/year', about: 'Home Office grant for unaccompanied children' },
} as const satisfies Record<string, Auxiliary>;
