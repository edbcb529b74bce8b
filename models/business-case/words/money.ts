import type { TermWords } from '../term';
import type { TermKey } from '../terms';

const GREEN_BOOK = 'HM Treasury, The Green Book (2022)';
const OWN = 'An assumption of this site';

export default {
  inflation: {
    group: 'prices',
    label: 'General inflation',
    grade: 'D',
    source: `${OWN}: the Bank of England’s target`,
    explanation:
      'Used to put money of later years into prices of the first. Prices of homes grow by their own rates in the simulation.',
  },
  'discount-rate': {
    group: 'prices',
    label: 'Discount rate, after inflation',
    grade: 'A',
    source: GREEN_BOOK,
    explanation:
      'A pound next year counts for less than a pound now. Used in the value view alone.',
  },
  interest: {
    group: 'capital',
    label: 'Interest on borrowing',
    grade: 'D',
    source: `${OWN}: near what the Public Works Loan Board has asked since 2023`,
    explanation: 'Paid on capital not yet paid off. Used in the budget view alone.',
  },
  'asset-life': {
    group: 'capital',
    label: 'Years over which a home is paid off',
    grade: 'D',
    source: `${OWN}: a usual life of a building in councils’ policies`,
    explanation:
      'Each year the council sets aside an equal part (minimum revenue provision), from the year after the home opens. What is left at the end counts as the home’s value.',
  },
} satisfies Partial<Record<TermKey, TermWords>>;
