import type { Terms } from './term';

export const money = {
  'section-251': {
    term: 'section 251 spend',
    also: ['section 251', 's251', 'section 251 return'],
    gloss: 'what councils report to have spent on children',
    plain:
      'What each council reports every year to have spent on schools and children’s services. Here it means its part for children in care, before any income is taken off.',
    source: 'Apprenticeships, Skills, Children and Learning Act 2009, section 251.',
  },
  'gross-and-net': {
    term: 'gross and net',
    also: ['gross', 'net', 'gross spending', 'net spending'],
    gloss: 'before and after income is taken off',
    plain:
      'Gross is all that was spent. Net is what is left after income, such as the NHS’s share, is taken off.',
  },
  'unit-cost': {
    term: 'unit cost',
    also: ['weekly price', 'price of a week', 'unit costs'],
    gloss: 'what one child’s home costs for a week',
    plain: 'What one home for one child costs for a week.',
  },
  price: {
    term: 'price',
    also: ['prices', 'price effect'],
    gloss: 'the same home costs more',
    plain:
      'The same kind of home costs more than it did, even after the rise of all prices. It is one part of why spending grows.',
  },
  mix: {
    term: 'mix',
    also: ['mix of homes', 'mix effect'],
    gloss: 'more children in homes of another kind',
    plain:
      'More children live in kinds of home that cost more, while the number of children stays as it was. It is one part of why spending grows.',
  },
  inflation: {
    term: 'inflation',
    also: ['general inflation', 'GDP deflator', 'price level'],
    gloss: 'the rise of all prices',
    plain:
      'The rise of prices in the whole economy. When all prices rise by a tenth, £110 buys what £100 bought before.',
    source: 'HM Treasury, GDP deflators at market prices.',
  },
  'cost-avoidance': {
    term: 'cost avoidance',
    also: ['cost avoided', 'avoided cost', 'avoided costs'],
    gloss: 'money that would have been spent, and was not',
    plain:
      'Money that would have been spent, and was not. It is worked out from what would have happened otherwise, and no budget need be smaller for it.',
  },
  'cashable-saving': {
    term: 'cashable saving',
    also: ['cashable savings', 'cashable', 'saving in cash'],
    gloss: 'money that can be taken out of a budget',
    plain:
      'Money that can be taken out of a budget and spent on something else. A home with fixed costs saves little until it closes.',
  },
  payback: {
    term: 'payback',
    also: ['pays back', 'invest to save', 'payback time'],
    gloss: 'when what was saved reaches what was spent',
    plain:
      'The time until what is saved adds up to what was spent. Money goes out first and comes back later, if it does.',
  },
  'net-present-value': {
    term: 'net present value',
    also: ['NPV', 'present value'],
    gloss: 'all later costs and savings, counted in today’s money',
    plain:
      'All costs and savings of the coming years added up as one sum of today. Money in later years counts for less.',
    source: 'HM Treasury, The Green Book.',
  },
  'discount-rate': {
    term: 'discount rate',
    also: ['discounting'],
    gloss: 'how much less a later pound counts',
    plain:
      'How much less a pound counts for each year that it comes later. Public bodies use 3.5% a year, apart from inflation.',
    source: 'HM Treasury, The Green Book.',
  },
  'growth-avoided': {
    term: 'growth avoided',
    also: ['avoided growth', 'pressure avoided'],
    gloss: 'a rise in spending that does not come',
    plain:
      'A rise in spending that would have come, and does not. The budget need not grow by it, but there is nothing to cut.',
  },
  'optimism-bias': {
    term: 'optimism bias',
    also: ['bias', 'too hopeful plans'],
    gloss: 'plans are too hopeful',
    plain:
      'Plans tend to be too hopeful: things cost more, take longer and do less. So a business case adds to its costs and waits longer for its gains.',
    source: 'HM Treasury, The Green Book, supplementary guidance on optimism bias.',
  },
  'minimum-revenue-provision': {
    term: 'minimum revenue provision',
    also: ['MRP', 'provision for debt'],
    gloss: 'money set aside each year to pay off a loan',
    plain:
      'When a council borrows to build, it must set aside a part of its budget each year until the loan is paid off.',
    source:
      'Local Authorities (Capital Finance and Accounting) (England) Regulations 2003, regulations 27 and 28.',
  },
  'break-even': {
    term: 'break-even',
    also: ['break even', 'break-even effect'],
    gloss: 'where gains just cover costs',
    plain:
      'The point where what is saved just covers what was spent. Here: the smallest effect with which a plan still pays back in time.',
  },
} as const satisfies Terms;
