import type { Stock } from '../../src/kernel/structure';
import { TEN_TO_SEVENTEEN, exists } from './dimensions';

/** Who is counted where. */
export const stocks = {
  seeking: {
    over: ['age', 'group'],
    cells: ({ age, group }) => group === 'local' || TEN_TO_SEVENTEEN.includes(age),
    pool: true,
    unit: 'children',
    about: 'Children for whom a home is being found within the month',
  },
  children: {
    over: ['age', 'home', 'group'],
    cells: exists,
    unit: 'children',
    about: 'Children in care by age, home and group',
  },
  guardianship: {
    over: ['age'],
    unit: 'children',
    about: 'Children with special guardians whom the council supports',
  },
  careLeavers: {
    over: [],
    unit: 'children',
    about: 'Young people aged 18 to 20 who turned 18 in care',
  },
  firstYearHome: {
    over: ['age'],
    unit: 'children',
    about: 'Children in their first year at home after care',
  },
  laterHome: {
    over: ['age'],
    unit: 'children',
    about: 'Children one to six years at home after care',
  },
} as const satisfies Record<string, Stock>;
