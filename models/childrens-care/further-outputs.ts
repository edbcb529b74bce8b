import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { normalShare } from '../../src/maths/normal-share';
import type { Output } from '../../src/kernel/model';
import type { Cell } from '../../src/kernel/structure';
import { UNDER_TEN, isFoster } from './dimensions';
import type { Parts } from './parts';

type Names = Readonly<Record<string, Output<Parts>>>;

const children = (about: string, where: (cell: Cell) => boolean) =>
  ({ kind: 'stock', unit: 'children', about, of: 'children', where }) as const;
const inHomes = ({ home }: Cell) => home === 'childrens-home';

/** A price a week above which a home is counted as one of the very costly. */
const VERY_COSTLY = log(10_000);

/** What a run reports when it is asked. */
export const further: Names = {
  'family-plan-mismatch': {
    kind: 'stock',
    unit: 'children',
    about: 'Children whose plan is a family and who, for want of one, live elsewhere or far away',
    value: (s) =>
      Math.min(s.mismatchUnder10, s.agencyUnder10) +
      Math.min(s.mismatch10to15, s.inHomes10to15) +
      Math.min(s.mismatch16to17, s.inHomes16to17 + s.inSupported),
  },
  'mismatch-under-10': {
    kind: 'stock',
    unit: 'children',
    about: 'Of these, under 10: with a distant family',
    value: (s) => Math.min(s.mismatchUnder10, s.agencyUnder10),
  },
  'mismatch-10-15': {
    kind: 'stock',
    unit: 'children',
    about: 'Of these, 10 to 15: in a children’s home',
    value: (s) => Math.min(s.mismatch10to15, s.inHomes10to15),
  },
  'mismatch-16-17': {
    kind: 'stock',
    unit: 'children',
    about: 'Of these, 16 and 17: in a children’s home or supported accommodation',
    value: (s) => Math.min(s.mismatch16to17, s.inHomes16to17 + s.inSupported),
  },
  'fostered-under-10': children(
    'Children under 10 in foster homes, family and friends included',
    (cell) => isFoster(cell) && UNDER_TEN.includes(cell.age),
  ),
  'fostered-10-15': children(
    'Children aged 10 to 15 in foster homes, family and friends included',
    (cell) => isFoster(cell) && cell.age === '10-15',
  ),
  'fostered-16-17': children(
    'Young people aged 16 and 17 in foster homes, family and friends included',
    (cell) => isFoster(cell) && cell.age === '16-17',
  ),
  'in-childrens-homes-under-16': children(
    'Children under 16 in children’s homes and secure homes',
    (cell) => inHomes(cell) && cell.age !== '16-17',
  ),
  'in-childrens-homes-16-17': children(
    'Young people aged 16 and 17 in children’s homes and secure homes',
    (cell) => inHomes(cell) && cell.age === '16-17',
  ),
  'council-foster-places': {
    kind: 'stock',
    unit: 'places',
    about: 'Council foster places that can be used, filled or free',
    value: (s, p) => s.councilHouseholds * p.councilPlaces + s.placesOpened,
  },
  'agency-foster-places': {
    kind: 'stock',
    unit: 'places',
    about: 'Agency foster places within reach that can be used, filled or free',
    value: (s, p) => s.agencyHouseholds * p.agencyPlaces,
  },
  'households-in-assessment': {
    kind: 'stock',
    unit: 'households',
    about: 'Households being assessed as council foster carers',
    value: (s, p) =>
      (p.fosterApprovals * p.councilHouseholdsStart * p.assessmentMonths) /
        (12 * p.applicationsApproved) +
      s.assessed1 +
      s.assessed2 +
      s.assessed3,
  },
  'foster-enquiries': {
    kind: 'flow',
    unit: 'households/month',
    about: 'Households that ask the council about fostering',
    accrues: 'enquiries',
  },
  'own-home-places': {
    kind: 'stock',
    unit: 'places',
    about: 'Places in the council’s own children’s homes',
    value: (s, p) => p.ownHomePlacesStart + s.homesOpened * p.ownHomeSize,
  },
  'siblings-parted': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in care who live apart from a brother or sister in care: an assumption',
    value: (s, p) =>
      s.inCare *
      p.siblingsInCare *
      Math.min(
        1,
        p.siblingsParted *
          exp(-p.siblingsScarcity * log(s.years > 0 ? Math.max(0.1, s.councilEase) : 1)),
      ),
  },
  'over-10k-a-week': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in children’s homes that cost more than £10,000 a week',
    value: (s, p) => {
      const mean = log(p.costHomes * s.homesPrice) - (p.homesPriceSpread * p.homesPriceSpread) / 2;
      return s.inHomes * normalShare((mean - VERY_COSTLY) / p.homesPriceSpread);
    },
  },
  'special-guardianship': {
    kind: 'stock',
    unit: 'children',
    about: 'Children with special guardians whom the council supports',
    of: 'guardianship',
  },
  'care-leavers': {
    kind: 'stock',
    unit: 'children',
    about: 'Young people aged 18 to 20 who turned 18 in care',
    of: 'careLeavers',
  },
  'children-in-need': {
    kind: 'stock',
    unit: 'children',
    about: 'Children in need, those on a protection plan and those in care included',
    value: (s) => s.inNeed + s.inCare,
  },
  'protection-plans': {
    kind: 'stock',
    unit: 'children',
    about: 'Children on a child protection plan',
    value: (s) => s.plans,
  },
  caseload: {
    kind: 'stock',
    unit: 'ratio',
    about: 'Cases a social worker holds',
    value: (s) => (s.inNeed + s.inCare) / (s.workers + s.workersAdded),
  },
  'social-workers': {
    kind: 'stock',
    unit: 'workers',
    about: 'Social workers who hold cases, full-time equivalent',
    value: (s) => s.workers + s.workersAdded,
  },
  'continuing-cost': {
    kind: 'flow',
    unit: 'GBP/month',
    about:
      'Special guardianship and leaving care support (outside spend, whose published total holds it already)',
    accrues: 'continuing',
  },
  prevention: {
    kind: 'flow',
    unit: 'GBP/month',
    about: 'Spending on prevention beyond today’s; below zero where it is cut',
    accrues: 'preventionChange',
  },
};
