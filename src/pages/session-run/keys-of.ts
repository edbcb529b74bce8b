import type { Session } from '../../room/session';

/** Where six years in charge come out, in a room's file. */
const SIX_YEARS = ['six-years/unmet', 'six-years/spend'];

/** Keys of a step's answers among all that is asked, in the order that codes count them; a check is handed in as a file. */
export function keysOf(session: Session, number: number, asked: readonly string[]): string[] {
  const step = session.steps[number - 1];
  if (step?.kind === 'six-years') return SIX_YEARS;
  if (step?.kind !== 'lesson') return [];
  return asked.filter((key) => key.startsWith(`lesson/${step.lesson}/`));
}
