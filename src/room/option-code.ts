/** A question of which one option is chosen: its answer's key, and how many options there are. */
export interface Choosing {
  readonly key: string;
  readonly options: number;
}

/** What one code of a step holds: one answer by its key, or the options chosen of several questions. */
export type CodePart = string | readonly Choosing[];

/** Codes hold whole numbers from −1,048,575 to 1,048,575: this one says that nothing was chosen. */
const NOTHING = -1_048_575;

/** How many ways there are to answer, or not: more than 2,097,151 are more than a code holds. */
export const waysOf = (asked: readonly Choosing[]): number =>
  asked.reduce((all, { options }) => all * (options + 1), 1);

/** Options by index as one number; undefined is not answered. */
export function packedOptions(
  asked: readonly Choosing[],
  chosen: readonly (number | undefined)[],
): number {
  const sum = asked.reduceRight(
    (all, { options }, i) => all * (options + 1) + (chosen[i] ?? -1) + 1,
    0,
  );
  return sum + NOTHING;
}

/** The options in a number, in the order of packing; undefined where one is not answered. */
export function optionsIn(asked: readonly Choosing[], number: number): (number | undefined)[] {
  let rest = number - NOTHING;
  return asked.map(({ options }) => {
    const digit = rest % (options + 1);
    rest = Math.floor(rest / (options + 1));
    return digit === 0 ? undefined : digit - 1;
  });
}
