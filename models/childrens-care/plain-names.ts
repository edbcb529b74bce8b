import type { noise } from './noise';
import type { parameters } from './parameters';

/**
 * What is uncertain, in a few plain words that can stand in a sentence, where the `about` of a
 * parameter or noise is too long. Whatever has no short name is called by its `about`.
 */
export const plainNames: Partial<Record<keyof typeof parameters | keyof typeof noise, string>> = {
  entryDrift: 'how many children come into care, over the years',
  entryNoise: 'how many children come into care, year to year',
  leavingDrift: 'how quickly children leave care, over the years',
  leavingNoise: 'how quickly children leave care, year to year',
  turnover: 'short stays: more children who come in and soon leave',
  uascNoise: 'arrivals of children who seek asylum on their own',

  reEntryFirstYear: 'children back in care within a year of going home',
  reEntryLater: 'children back in care in later years',
  fosterEndings: 'foster homes that end unplanned',
  toSupportedLevel: 'moves to supported accommodation at 16 and 17',
  stepDownLevel: 'moves from a children’s home to a family',
  lastHomeShare: 'children’s homes for 16 and 17 year-olds without a foster family',
  fosterApprovals: 'new fostering households',
  fosterLeaving: 'fostering households that stop',
  stayingPutShare: 'young people who stay with their carers after 18',
  stayingPutYears: 'how long young people stay with their carers after 18',

  siblingsInCare: 'children with a brother or sister in care',
  siblingsParted: 'brothers and sisters who live apart',
  siblingsScarcity: 'how often scarce homes part brothers and sisters',

  homesGrowthNow: 'how fast prices of children’s homes rise now',
  fosteringGrowthNow: 'how fast prices of fostering rise now',
  otherGrowthNow: 'how fast prices of other services rise now',
  laterGrowth: 'how fast prices rise in later years',
  growthHalfLife: 'how long today’s fast price rises last',
  costKinship: 'the weekly cost with family or friends',
  costCouncil: 'the weekly cost with council foster carers',
  costAgency: 'the weekly cost with agency foster carers',
  costHomes: 'the weekly cost of a children’s home',
  costSupported: 'the weekly cost of supported accommodation',
  costOther: 'the weekly cost of other homes',
  homesPriceSpread: 'how far prices of children’s homes differ from child to child',
  costGuardianship: 'the weekly cost of support for special guardians',
  costCareLeaver: 'the yearly cost of support for a care leaver',
  costParents: 'the weekly cost of support with own parents',
  caseworkCost: 'the yearly cost of social work for each child',

  rampMonths: 'how long a new service takes to build up',
  edgeBaselineRisk: 'the risk of coming into care without help',
  edgeRelativeRisk: 'the risk of coming into care that remains with help',
  deferredShare: 'entries that happen later after all',
  returnAdded: 'returns home that only support makes possible',
  reEntryWithSupport: 'children back in care in spite of support at home',
  poachedShare: 'fostering households gained that come from agencies',
  stepDownLasting: 'moves to a family that last a year',
  edgeCost: 'the cost of help at the edge of care',
  returnCost: 'the cost of support for a return home',
  recruitCost: 'the cost of gaining a fostering household',
  stepDownCost: 'the cost of support after a move to a family',
};
