import type { Output } from '../../src/kernel/model';
import type { Parts } from './parts';

type Names = Readonly<Record<string, Output<Parts>>>;

/** What every view relies on, and the parts they add up from. */
export const headline: Names = {
  'children-in-care': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in care at the month’s end',
    value: (s) => s.inCare,
  },
  entries: {
    kind: 'flow',
    unit: 'children/month',
    about: 'Children starting to be looked after, repeat spells included',
    counts: ['firstEntries', 'reEntriesFirstYear', 'reEntriesLater', 'guardiansEnding'],
  },
  exits: {
    kind: 'flow',
    unit: 'children/month',
    about: 'Children ceasing to be looked after',
    counts: [
      'turning18',
      'returnsHome',
      'toGuardians',
      'toFamily',
      'adopted',
      'discharged',
      'otherLeaving',
      'transferred',
    ],
  },
  're-entries': {
    kind: 'flow',
    unit: 'children/month',
    about: 'Children coming back into care after a return home or special guardianship',
    counts: ['reEntriesFirstYear', 'reEntriesLater', 'guardiansEnding'],
  },
  moves: {
    kind: 'flow',
    unit: 'children/month',
    about: 'Moves between homes while in care',
    counts: [
      'fosterEndings',
      'toSupported',
      'placedForAdoption',
      'stepDownEndings',
      'stepDownToCouncil',
      'stepDownToAgency',
      'stepDownHelped',
      'toLodgings',
    ],
  },
  fostered: {
    kind: 'stock',
    unit: 'children',
    about: 'Children in foster homes, family and friends included',
    value: (s) => s.inKinship + s.inCouncil + s.inAgency,
  },
  'family-homes-share': {
    kind: 'stock',
    unit: 'share',
    about: 'Share of children in care living in a family: fostered, with parents, for adoption',
    value: (s) =>
      s.inCare > 0
        ? (s.inKinship + s.inCouncil + s.inAgency + s.withParents + s.forAdoption) / s.inCare
        : 0,
  },
  'in-childrens-homes': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in children’s homes and secure homes',
    value: (s) => s.inHomes,
  },
  'supported-accommodation': {
    kind: 'stock',
    unit: 'children',
    about: 'Young people in supported accommodation',
    value: (s) => s.inSupported,
  },
  'placed-far': {
    kind: 'stock',
    unit: 'children',
    about: 'Children living over 20 miles from home',
    value: (s, p) => Math.max(0, s.farInAll + s.mismatchUnder10 - p.mismatchUnder10Start),
  },
  'unmet-foster-demand': {
    kind: 'flow',
    unit: 'children/month',
    about: 'Children whose plan was a family and who were placed in none',
    counts: ['lastHome', 'lastHomeAtSixteen', 'lastSupport'],
  },
  'foster-vacancies': {
    kind: 'stock',
    unit: 'places',
    about: 'Council foster places free',
    value: (s) => s.councilVacancies,
  },
  spend: {
    kind: 'flow',
    unit: 'GBP/month',
    about: 'Gross spending on children looked after, in the section 251 sense',
    accrues: 'spending',
  },
  programmes: {
    kind: 'flow',
    unit: 'GBP/month',
    about: 'Cost of the services that the levers add',
    accrues: 'programmes',
  },
  casework: {
    kind: 'flow',
    unit: 'GBP/month',
    about: 'Social work with children in care (outside spend)',
    accrues: 'casework',
  },
  'grant-income': {
    kind: 'flow',
    unit: 'GBP/month',
    about: 'Home Office grant for unaccompanied children (outside spend)',
    accrues: 'grantIncome',
  },
  'fostered-by-family-or-friends': {
    kind: 'stock',
    unit: 'children',
    about: 'Children fostered by family or friends',
    value: (s) => s.inKinship,
  },
  'fostered-by-council': {
    kind: 'stock',
    unit: 'children',
    about: 'Children fostered by council carers',
    value: (s) => s.inCouncil,
  },
  'fostered-by-agency': {
    kind: 'stock',
    unit: 'children',
    about: 'Children fostered by agency carers',
    value: (s) => s.inAgency,
  },
  'with-parents': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in care living with their parents',
    value: (s) => s.withParents,
  },
  'placed-for-adoption': {
    kind: 'stock',
    unit: 'children',
    about: 'Children living with their adopters before the order',
    value: (s) => s.forAdoption,
  },
  'other-homes': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in residential schools and other settings',
    value: (s) => s.inOther,
  },
  'aged-under-1': {
    kind: 'stock',
    unit: 'children',
    about: 'In care under 1',
    value: (s) => s.agedUnder1,
  },
  'aged-1-4': {
    kind: 'stock',
    unit: 'children',
    about: 'In care aged 1 to 4',
    value: (s) => s.aged1to4,
  },
  'aged-5-9': {
    kind: 'stock',
    unit: 'children',
    about: 'In care aged 5 to 9',
    value: (s) => s.aged5to9,
  },
  'aged-10-15': {
    kind: 'stock',
    unit: 'children',
    about: 'In care aged 10 to 15',
    value: (s) => s.aged10to15,
  },
  'aged-16-17': {
    kind: 'stock',
    unit: 'children',
    about: 'In care aged 16 and 17',
    value: (s) => s.aged16to17,
  },
  unaccompanied: {
    kind: 'stock',
    unit: 'children',
    about: 'Unaccompanied asylum-seeking children in care',
    value: (s) => s.unaccompanied,
  },
};
