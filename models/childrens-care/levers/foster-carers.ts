import type { Lever } from '../lever';

export default {
  key: 'foster-carers',
  label: 'Recruit and keep foster carers',
  unit: 'households a year',
  min: 0,
  max: 10000,
  step: 1,
  baseline: 0,
  parameter: 'fosterCarers',
  reach: ({ parameters }) => Number(parameters.councilHouseholdsStart) * 0.1,
  explanation:
    'More fostering households approved by the council, or kept from leaving, each year than today.',
  phaseIn: 'Builds up from April 2024; approval takes about six months of that.',
  rangeSource:
    'Up to a tenth of today’s council households a year: about as many as are approved now (11.8%).',
  claim: 'Campaigns count every new household as a new home for a child.',
  used: 'Three in ten new households come from agencies within reach (10 to 60%), a household offers about two places, and some stay empty because they do not match.',
  grade: 'C',
  more: [
    'Needs support that keeps carers: fourteen households in a hundred leave each year.',
    'It goes wrong when only numbers are chased: carers for babies do not meet the need for teenagers.',
    'A child would notice living near school and friends, with brothers and sisters.',
  ],
  evidence: ['poachedShare', 'fosterApprovals', 'fosterLeaving', 'recruitCost', 'rampMonths'],
} satisfies Lever;
