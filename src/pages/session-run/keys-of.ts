import type { Session } from '../../room/session';

/** What six years in charge come to, in a room's file: no lesson asks for it. */
export const SIX_YEARS: Readonly<
  Record<string, { readonly words: string; readonly unit: string }>
> = {
  'six-years/unmet': {
    words: 'Six years in charge: children without the family they needed',
    unit: 'children, added up over months',
  },
  'six-years/spend': { words: 'Six years in charge: what was spent', unit: '£' },
};

/** Keys of a step's answers among all that is asked, in the order that codes count them; a check is handed in as a file. */
export function keysOf(session: Session, number: number, asked: readonly string[]): string[] {
  const step = session.steps[number - 1];
  if (step?.kind === 'six-years') return Object.keys(SIX_YEARS);
  if (step?.kind !== 'lesson') return [];
  return asked.filter((key) => key.startsWith(`lesson/${step.lesson}/`));
}
