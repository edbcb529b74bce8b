import { spreadOf } from '../../charts/spread-of';
import type { Spread } from '../../charts/homes';
import { KINDS, type At, type Kind } from './kinds';

/** All draws of some outputs, by name: draw after draw, months + 1 values each. */
export type DrawsOf = Readonly<Record<string, Float64Array>>;

/** A count in every future, by March: [0] now, then each March ahead. */
export type ByMarch = readonly Float64Array[];

/** Homes of one kind in every future. Children (or places), one value a future. */
export interface Need {
  readonly kind: Kind;
  readonly wanted: ByMarch;
  readonly there?: ByMarch;
  readonly living?: ByMarch;
  /** Wanted less there, future by future: more than the two spreads can tell. */
  readonly gap?: ByMarch;
}

/** What is wanted and what there is, kind by kind, each taken within its own future. */
export function needsOf(draws: DrawsOf, months: number): Need[] {
  const each = (value: (at: At) => number) => byMarch(draws, months, value);
  return KINDS.map((kind) => {
    const { wanted, there, living } = kind;
    return {
      kind,
      wanted: each(wanted),
      there: there && each(there),
      living: living && each(living),
      gap: there && each((at) => wanted(at) - there(at)),
    };
  });
}

/** Children whose plan is a family and who have none that fits, all ages, in every future. */
export function missingOf(draws: DrawsOf, months: number): ByMarch {
  const families = KINDS.filter(({ block }) => block === 'families');
  return byMarch(draws, months, (at) =>
    families.reduce((sum, { wanted, there }) => sum + wanted(at) - (there?.(at) ?? 0), 0),
  );
}

/** The spread of a count at every March. */
export const spreads = (values: ByMarch): Spread[] => values.map(spreadOf);

function byMarch(draws: DrawsOf, months: number, value: (at: At) => number): ByMarch {
  const width = months + 1;
  const futures = Math.floor((Object.values(draws)[0]?.length ?? 0) / width);
  let index = 0;
  const at = (output: string) => {
    const values = draws[output];
    if (!values) throw new Error(`no draws of ${output}`);
    return values[index];
  };
  return Array.from({ length: Math.floor(months / 12) + 1 }, (_, year) =>
    Float64Array.from({ length: futures }, (_, future) => {
      index = future * width + 12 * year;
      return value(at);
    }),
  );
}
