import type { CodePart } from '../../room/option-code';
import type { Session } from '../../room/session';

/** What six years in charge come to, in a room's file: no lesson asks for it. */
export const SIX_YEARS: Readonly<
  Record<string, { readonly words: string; readonly unit: string }>
> = {
  'six-years/unmet': {
    words: 'Six years in charge: months that children lived without the family they needed',
    unit: 'months',
  },
  'six-years/spend': { words: 'Six years in charge: what was spent', unit: '£' },
};

interface Asked {
  readonly key: string;
  readonly options?: readonly string[];
}

/** What a step's codes hold among all that is asked, in the order that codes count them: a check's ten options share one. */
export function keysOf(session: Session, number: number, asked: readonly Asked[]): CodePart[] {
  const step = session.steps[number - 1];
  if (step?.kind === 'six-years') return Object.keys(SIX_YEARS);
  if (step?.kind === 'check') {
    const all = asked.filter(({ key }) => key.startsWith(`check/${step.when}/`));
    return [all.map(({ key, options = [] }) => ({ key, options: options.length }))];
  }
  if (step?.kind !== 'lesson') return [];
  return asked.map(({ key }) => key).filter((key) => key.startsWith(`lesson/${step.lesson}/`));
}
