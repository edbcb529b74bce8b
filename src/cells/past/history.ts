import type { Published } from '../../charts/course';
import type { Figure } from '../../kernel/figure';

/** A published number and its year. */
export interface Known {
  readonly year: number;
  readonly value: number;
}

/** The years that have a number. */
export function knownOf(history: readonly Published[]): Known[] {
  return history.flatMap(({ year, figure }) =>
    typeof figure === 'number' ? [{ year, value: figure }] : [],
  );
}

/** Sums year by year: a year in which one figure is absent has none, for the same reason. */
export function sumOf(...histories: readonly (readonly Published[])[]): Published[] {
  return histories[0].map(({ year }, i) => {
    const figures = histories.map((history) => history[i].figure);
    return { year, figure: absentIn(figures) ?? figures.reduce<number>(plus, 0) };
  });
}

/** Part of whole, year by year; not applicable where the whole is zero. */
export function shareOf(part: readonly Published[], whole: readonly Published[]): Published[] {
  return part.map(({ year, figure }, i) => {
    const all = whole[i].figure;
    const absent = absentIn([figure, all]);
    if (absent !== undefined) return { year, figure: absent };
    return { year, figure: all === 0 ? 'not-applicable' : Number(figure) / Number(all) };
  });
}

/** The first figures where they are a number, else the others'. */
export function eitherOf(first: readonly Published[], other: readonly Published[]): Published[] {
  return first.map((own, i) => (own.figure === 'not-applicable' ? other[i] : own));
}

/** Withheld outweighs missing, and missing what does not exist. */
function absentIn(figures: readonly Figure[]): Exclude<Figure, number> | undefined {
  const kinds = ['suppressed', 'missing', 'not-applicable'] as const;
  return kinds.find((kind) => figures.includes(kind));
}

function plus(sum: number, figure: Figure): number {
  return sum + (typeof figure === 'number' ? figure : 0);
}
