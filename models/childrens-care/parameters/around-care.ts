import type { Parameter } from '../../../src/kernel/structure';
import { DFE, OFSTED, assumed, ofPlace } from './sources';

/** What stands around care: needs before it, the workforce, guardians and care leavers after it. */
export const aroundCare = {
  mismatchUnder10Start: {
    unit: 'children',
    about: 'Children under 10 with a distant family at the start, for want of one nearer',
    evidence: ofPlace('What unmet demand and leaving hold steady'),
  },
  mismatch10to15Start: {
    unit: 'children',
    about: 'Children aged 10 to 15 in homes at the start whose plan was a family',
    evidence: ofPlace('What unmet demand and leaving hold steady'),
  },
  mismatch16to17Start: {
    unit: 'children',
    about: 'Young people aged 16 and 17 at the start whose plan was a family',
    evidence: ofPlace('What unmet demand and leaving hold steady'),
  },
  mismatchUnaccompanied: {
    unit: 'share',
    about: 'Of young people of 16 and 17 without the family they need, share unaccompanied',
    evidence: ofPlace('Unmet demand by group'),
  },
  unaccompaniedLeaving: {
    unit: '1/year',
    about: 'Unaccompanied young people of 16 and 17 who leave a year',
    evidence: ofPlace('Turning 18 and leaving before'),
  },
  distantLeaving: {
    unit: '1/year',
    about: 'Of children under 10 with a distant family, those a year who leave, move or turn 10',
    evidence: ofPlace('The rates of agency foster homes, ages added'),
  },
  turning21: {
    unit: '1/year',
    value: 1 / 3,
    about: 'Care leavers who reach 21 a year',
    evidence: assumed('Three years from 18'),
  },
  inNeedElsewhere: {
    unit: 'children',
    about: 'Children in need who are not in care, at the start',
    evidence: {
      ...DFE,
      year: 'the last published year',
      grade: 'B',
      status: 'estimated',
      note: 'Published children in need, which include those in care, less children in care',
    },
  },
  protectionPlansStart: {
    unit: 'children',
    about: 'Children on a child protection plan at the start',
    evidence: {
      ...DFE,
      year: 'the last published year',
      grade: 'B',
      status: 'estimated',
      note: 'Published rate; England’s where missing',
    },
  },
  workersStart: {
    unit: 'workers',
    about: 'Social workers who hold cases at the start, full-time equivalent',
    evidence: {
      ...DFE,
      year: 'the last published year',
      grade: 'C',
      status: 'estimated',
      note: 'Children in need over the published average caseload',
    },
  },
  ownHomePlacesStart: {
    unit: 'places',
    about: 'Places in the council’s own children’s homes at the start',
    evidence: {
      ...OFSTED,
      source: 'Ofsted, children’s social care in England',
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'Homes in its area that the council runs',
    },
  },
  siblingsInCare: {
    unit: 'share',
    value: 0.6,
    low: 0.4,
    high: 0.75,
    spread: 'share',
    about: 'Share of children in care with a brother or sister in care',
    evidence: assumed('Nothing published by council; very wide'),
  },
  siblingsParted: {
    unit: 'share',
    value: 0.13,
    low: 0.1,
    high: 0.37,
    spread: 'share',
    about: 'Of these, share who live apart from a brother or sister at the start',
    evidence: {
      source:
        'CMA, quoted by IMPOWER for the County Councils Network (13% of siblings looked after placed separately)',
      year: '2019',
      grade: 'C',
      status: 'read',
      note: 'Not published by council: an assumption for any one of them',
    },
  },
  siblingsScarcity: {
    unit: 'ratio',
    value: 0.3,
    low: 0,
    high: 1,
    spread: 'triangular',
    about: 'How parting rises as council foster homes get harder to find (elasticity)',
    evidence: assumed('Nothing published'),
  },
  homesPriceSpread: {
    unit: 'ratio',
    value: 0.6,
    low: 0.4,
    high: 0.9,
    spread: 'lognormal',
    about: 'Spread of the price of children’s homes from child to child (sd of log)',
    evidence: {
      source: 'LGA survey, through CYP Now (1,500 placements above £10,000 a week)',
      address:
        'https://www.cypnow.co.uk/content/news/action-urged-to-tackle-ten-fold-increase-in-complex-care-placements',
      year: '2023',
      grade: 'D',
      status: 'assumption',
      note: 'Set so that England has about as many as the survey found',
    },
  },
  costGuardianship: {
    unit: 'GBP/week',
    value: 190,
    low: 120,
    high: 260,
    spread: 'normal',
    about: 'A week of support for a child with special guardians',
    evidence: assumed('Allowance and support; kept in the bill when guardianship replaces care'),
  },
  costCareLeaver: {
    unit: 'GBP/child',
    value: 20500,
    low: 15000,
    high: 22000,
    spread: 'triangular',
    about: 'Support for a care leaver a year',
    evidence: {
      ...DFE,
      year: '2023-24',
      grade: 'B',
      status: 'estimated',
      note: '£738.6m over 36,080 care leavers aged 19 to 21; it also covers others, so rather high',
    },
  },
} as const satisfies Record<string, Parameter>;
