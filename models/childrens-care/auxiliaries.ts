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
  stepDownReadily: {
    unit: 'share',
    about: 'Of candidates to step down, share for whom a family has room',
  },
  stepDownHelpedShare: {
    unit: 'share',
    about: 'Of children aged 10 to 15 in children’s homes, share helped to a family last month',
  },
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
