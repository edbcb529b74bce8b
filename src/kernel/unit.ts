/** Every unit a model may declare. */
export const UNITS = [
  'children',
  'children/year',
  'children/month',
  '1/year',
  'share',
  'ratio',
  'households',
  'workers',
  'households/year',
  'places',
  'places/household',
  'GBP',
  'GBP/year',
  'GBP/month',
  'GBP/week',
  'GBP/child',
  'GBP/household',
  'years',
  'months',
] as const;

export type Unit = (typeof UNITS)[number];
