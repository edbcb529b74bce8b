import type { Output } from '../../src/kernel/model';
import type { Parts } from './parts';

type Names = Readonly<Record<string, Output<Parts>>>;

const WEEKS = 365.25 / 7;

/**
 * What a business case needs of the money: the parts of `spend` that go with children, at the rate
 * of a month's end. Spending accrues half at the rates of a month's two ends, and so do these.
 */
export const money: Names = {
  'cost-of-kinship': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of spending on fostering by family or friends',
    value: (s, p) => s.costChange * WEEKS * p.costKinship * s.inKinship * s.fosteringPrice,
  },
  'cost-of-council-fostering': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of spending on fostering by council carers',
    value: (s, p) => s.costChange * WEEKS * p.costCouncil * s.inCouncil * s.fosteringPrice,
  },
  'cost-of-agency-fostering': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of spending on fostering by agency carers',
    value: (s, p) => s.costChange * WEEKS * p.costAgency * s.inAgency * s.fosteringPrice,
  },
  'cost-of-childrens-homes': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of spending on children’s homes',
    value: (s, p) =>
      s.costChange * WEEKS * p.costHomes * s.inHomes * s.homesPrice * (1 - s.homesDiscount),
  },
  'cost-of-other-homes': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of spending on supported accommodation, other homes and children with parents',
    value: (s, p) =>
      s.costChange *
      WEEKS *
      s.otherPrice *
      (p.costParents * s.withParents + p.costSupported * s.inSupported + p.costOther * s.inOther),
  },
  'cost-of-today': {
    kind: 'stock',
    unit: 'GBP/year',
    about:
      'Rate of spending on as many children as at the start, in the same homes, at later prices',
    value: (s) => s.spendingHeld,
  },
  'own-home-capital': {
    kind: 'stock',
    unit: 'GBP/year',
    about: 'Rate of capital spent on the council’s own new homes (part of programmes)',
    value: (s, p) => s.otherPrice * p.homesBegun * p.homeCapital,
  },
};
