import type { DialRole, Lever } from './lever';
import { levers } from './levers';
import type { Setting } from './setting';

/** A number behind a lever that a visitor may set: its central value, spread as declared. */
export interface Dial extends Setting {
  readonly lever: string;
  readonly role: DialRole;
}

const names: Record<DialRole, string> = {
  risk: 'what would happen without it',
  claim: 'its effect, as claimed',
  trust: 'share of the claim counted on',
  cost: 'what it costs',
  needs: 'what it needs, there',
};

/** The numbers behind a lever. */
export const dialsOf = (lever: Lever): readonly Dial[] =>
  Object.entries(lever.dials).map(([role, numbers]) => ({
    ...numbers,
    lever: lever.key,
    role: role as DialRole,
    key: `${lever.key}-${role}`,
    label: `${lever.label}: ${names[role as DialRole]}`,
    grade: lever.grade,
  }));

/** The numbers behind all levers. */
export const dials: readonly Dial[] = levers.flatMap(dialsOf);

const owners = new Map(dials.map(({ key, lever }) => [key, lever]));

/** The lever that a number stands behind; any other key is its own. */
export const leverOf = (key: string): string => owners.get(key) ?? key;
