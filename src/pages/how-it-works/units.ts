import { parts } from '../../../models/childrens-care/parts';
import { outputs } from '../../../models/childrens-care/outputs';
import type { Unit } from '../../kernel/unit';
import { quantities } from './quantities';
import { UNITS } from './readings';

/** One unit that the model uses. */
export interface UsedUnit {
  readonly unit: string;
  /** As it is read after a number. */
  readonly read: string;
  readonly meaning: string;
  /** How many quantities, numbers and outputs have it. */
  readonly uses: number;
}

/** What the units are made of; a unit with a stroke is one of these for each of another. */
const MEANINGS: Readonly<Record<string, string>> = {
  '1': 'part of those who are there',
  children: 'children, counted; the middle of many futures need not be a whole number',
  child: 'child',
  households: 'households that foster',
  household: 'household that fosters',
  workers: 'social workers who hold cases, as full posts',
  places: 'children for whom there is room',
  homes: 'children’s homes',
  home: 'children’s home',
  GBP: 'pounds in the money of the year they are spent in',
  share: 'part of a whole: 0 is none, 1 is all; shown in hundredths (%)',
  ratio: 'how many times as much; 1 is the same',
  points: 'percentage points: from 20% to 23% is three',
  years: 'length of time in years',
  months: 'length of time in months',
  year: 'year',
  month: 'month',
  week: 'week',
};

/** What a unit means, from its parts. */
export function meaningOf(unit: string): string {
  const [of, each] = unit.split('/');
  const meaning = MEANINGS[of].replace(/[,;].*/, each ? '' : '$&');
  return each ? `${meaning}, for each ${MEANINGS[each]}` : meaning;
}

/** Every unit in use, the commonest first: from quantities, parameters and outputs of the model. */
export function usedUnits(): UsedUnit[] {
  const found = new Map<string, number>();
  const count = (unit: string) => found.set(unit, (found.get(unit) ?? 0) + 1);
  for (const { unit, kind } of quantities.values()) if (kind !== 'parameter') count(unit);
  for (const { unit } of Object.values(parts.parameters as Record<string, { unit: Unit }>))
    count(unit);
  for (const { unit } of Object.values(outputs)) count(unit);
  return [...found]
    .map(([unit, uses]) => ({ unit, read: UNITS[unit] ?? unit, meaning: meaningOf(unit), uses }))
    .toSorted((a, b) => b.uses - a.uses);
}
