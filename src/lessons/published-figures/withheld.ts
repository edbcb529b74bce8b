/** A part of a made-up table: a kind of home and the children there. */
export interface Part {
  readonly label: string;
  readonly children: number;
}

/** A made-up council in one year. */
export const PARTS: readonly Part[] = [
  { label: 'With foster carers', children: 22 },
  { label: 'In supported accommodation', children: 9 },
  { label: 'In children’s homes', children: 6 },
  { label: 'With parents', children: 3 },
];

/** Counts from 1 to this are not printed in the tables of children in care. */
export const SMALL = 5;

export const totalOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { children }) => sum + children, 0);

/** What can be worked out of a table whose total is printed and of which some parts are not. */
export interface Hidden {
  /** Children in all parts that are withheld. */
  readonly left: number;
  /** Parts that are withheld. */
  readonly parts: number;
  /** In how many ways `left` can be split over them; 1 where it can be told. */
  readonly ways: number;
  /** A small count stands in print. */
  readonly small: boolean;
}

/** @param withheld by part, whether it is not printed */
export function hiddenIn(parts: readonly Part[], withheld: readonly boolean[]): Hidden {
  const held = parts.filter((_, i) => withheld[i]);
  const left = totalOf(held);
  return {
    left,
    parts: held.length,
    ways: held.length === 0 ? 1 : waysOf(left, held.length),
    small: parts.some(({ children }, i) => !withheld[i] && children > 0 && children <= SMALL),
  };
}

/** Ways to write a whole number as a sum of some whole numbers from 0, in their order. */
function waysOf(sum: number, parts: number): number {
  let ways = 1;
  for (let i = 1; i < parts; i++) ways = (ways * (sum + i)) / i;
  return Math.round(ways);
}

/** What the reader's choice of what to withhold leads to. */
export function hiddenWords({ left, parts, ways, small }: Hidden): string {
  if (small)
    return 'Everyone can read that 3 children live with their parents. In a small town someone may know who they are.';
  if (parts === 1)
    return `The 3 is not printed. But the total less what is printed leaves ${left}. So it can still be told.`;
  const homes = ['', '', 'two', 'three', 'four'][parts];
  return `What is left is ${left} children in ${homes} kinds of home. That can be split in ${ways} ways, so nobody can tell.`;
}
