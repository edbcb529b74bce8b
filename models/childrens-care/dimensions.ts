import type { Cell, Target } from '../../src/kernel/structure';

export const AGES = ['under-1', '1-4', '5-9', '10-15', '16-17'] as const;
export const HOMES = [
  'kinship',
  'council',
  'agency',
  'parents',
  'adoption',
  'childrens-home',
  'supported',
  'other',
] as const;
/** Unaccompanied asylum-seeking children apart from everyone else. */
export const GROUPS = ['local', 'uasc'] as const;

export type Age = (typeof AGES)[number];
export type Home = (typeof HOMES)[number];
export type Group = (typeof GROUPS)[number];

export const FOSTER: readonly string[] = ['kinship', 'council', 'agency'];
export const UNDER_TEN: readonly string[] = ['under-1', '1-4', '5-9'];
export const TEN_TO_SEVENTEEN: readonly string[] = ['10-15', '16-17'];

/** Which homes exist for whom: no baby in supported accommodation, no adoption at sixteen. */
export function exists({ age, home, group }: Cell): boolean {
  if (group === 'uasc' && !TEN_TO_SEVENTEEN.includes(age)) return false;
  if (group === 'uasc' && ['kinship', 'parents', 'adoption'].includes(home)) return false;
  if (home === 'supported') return age === '16-17';
  if (home === 'adoption') return UNDER_TEN.includes(age);
  if (home === 'childrens-home') return !['under-1', '1-4'].includes(age);
  return true;
}

export const NEXT_AGE: Readonly<Record<string, string>> = {
  'under-1': '1-4',
  '1-4': '5-9',
  '5-9': '10-15',
  '10-15': '16-17',
};

export const older = (stock: string, age: string): Target =>
  NEXT_AGE[age] ? { stock, cell: { age: NEXT_AGE[age] } } : 'outside';
export const isFoster = ({ home }: Cell) => FOSTER.includes(home);
export const inHome = (home: Home) => (cell: Cell) => cell.home === home;
export const local = ({ group }: Cell) => group === 'local';
export const seeking = (cell: Cell) =>
  ({ stock: 'seeking', cell: { age: cell.age, group: cell.group } }) as const;
export const homeOf = (home: Home) => (cell: Cell) =>
  exists({ age: cell.age, home, group: cell.group })
    ? ({ stock: 'children', cell: { age: cell.age, home, group: cell.group } } as const)
    : undefined;
