import type { Evidence } from '../../../src/kernel/structure';

export const DFE = {
  source: 'DfE, Children looked after in England including adoptions',
  address:
    'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
} as const;
export const S251 = {
  source: 'DfE, LA and school expenditure (section 251 outturn)',
  address:
    'https://explore-education-statistics.service.gov.uk/find-statistics/la-and-school-expenditure',
} as const;
export const OFSTED = {
  source: 'Ofsted, Fostering in England',
  address: 'https://www.gov.uk/government/collections/fostering-in-england-statistics',
} as const;

export const assumed = (note: string): Evidence => ({
  source: 'Assumption of this model',
  year: '2024',
  grade: 'D',
  status: 'assumption',
  note,
});
export const estimated = (note: string): Evidence => ({
  ...DFE,
  year: '2011–2024',
  grade: 'B',
  status: 'estimated',
  note,
});
export const ofPlace = (note: string): Evidence => ({
  ...DFE,
  year: 'the last published years',
  grade: 'B',
  status: 'estimated',
  note,
});
