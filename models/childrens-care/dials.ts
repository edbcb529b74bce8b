import type { Dials, DialRole, Lever } from './lever';
import { levers } from './levers';
import { parameters } from './parameters';
import type { Setting } from './setting';
import type { Parameter } from '../../src/kernel/structure';

/** A number behind a lever that a visitor may set: its central value, spread as declared. */
export interface Dial extends Setting {
  readonly lever: string;
  readonly role: DialRole;
}

/** Bounds by unit; a share that is drawn has no draws at none or all. */
function bounds({ unit, spread }: Parameter): Pick<Setting, 'min' | 'max' | 'step'> {
  if (unit === 'share')
    return spread === undefined
      ? { min: 0, max: 1, step: 0.01 }
      : { min: 0.01, max: 0.99, step: 0.01 };
  if (unit === 'ratio') return { min: 0.05, max: 20, step: 0.01 };
  return { min: 0, max: 1_000_000, step: 1 };
}

function dial(lever: Lever, role: DialRole, parameter: keyof Dials | string): Dial {
  const name = parameter as keyof typeof parameters;
  const { about, unit, value, evidence, spread }: Parameter = parameters[name];
  return {
    lever: lever.key,
    role,
    key: `${lever.key}-${role}`,
    label: about,
    unit,
    ...bounds({ about, unit, spread }),
    baseline: value ?? 0,
    parameter: name,
    grade: evidence?.grade ?? 'D',
  };
}

/** The dials of a lever. */
export const dialsOf = (lever: Lever): readonly Dial[] =>
  Object.entries(lever.dials).map(([role, parameter]) => dial(lever, role as DialRole, parameter));

/** Every dial of every lever. */
export const dials: readonly Dial[] = levers.flatMap(dialsOf);
