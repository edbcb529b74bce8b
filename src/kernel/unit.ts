/** Every unit a model may declare. Flows are checked against the stocks they join. */
export const UNITS = [
  'children',
  'children/year',
  'children/month',
  '1/year',
  'share',
  'ratio',
  'households',
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

/** Throws when a part of a model declares a unit that is not known. */
export function checkUnit(unit: string, part: string): void {
  if (!(UNITS as readonly string[]).includes(unit))
    throw new Error(`unknown unit: ${unit} (${part})`);
}
