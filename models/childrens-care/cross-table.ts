/** A table of two dimensions by rows. */
export type Table = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Whole numbers in proportion to `weights` that add to `total` (largest remainders; ties to the
 * first). Where every weight is zero the total is spread evenly.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const exact = weights.map((weight) => (total * (all > 0 ? weight : 1)) / (all || weights.length));
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - whole[i] }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let k = 0; k < total - sum(exact.map(Math.floor)); k++) whole[order[k].i] += 1;
  return whole;
}

/**
 * Scales a seed table to row and column totals by iterative proportional fitting. Zeros of the
 * seed stay zero. The two sets of totals must have the same sum.
 */
export function fit(seed: Table, rows: readonly number[], columns: readonly number[]): number[][] {
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < 200; round++) {
    table.forEach((row, i) => scale(row, rows[i]));
    columns.forEach((total, j) => {
      const now = sum(table.map((row) => row[j]));
      if (now > 0) for (const row of table) row[j] *= total / now;
    });
  }
  return table;
}

function scale(row: number[], total: number): void {
  const now = sum(row);
  if (now > 0) for (let j = 0; j < row.length; j++) row[j] *= total / now;
}

/**
 * Rounds a table to whole numbers with exactly the given (whole) row and column totals, keeping
 * each cell near its value: floors first, then single units along paths from rows that lack some
 * to columns that lack some. `possible` says which cells may be above zero; undefined where no
 * table of those cells has these totals.
 */
export function roundToTotals(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
  possible: (row: number, column: number) => boolean,
): number[][] | undefined {
  const whole = table.map((row) => row.map(Math.floor));
  for (let row = 0; row < whole.length; row++)
    for (let lack = rows[row] - sum(whole[row]); lack > 0; lack--)
      if (!raise(whole, table, row, columns, possible)) return undefined;
  return whole;
}

/** Adds one unit to a row, passing it on through columns that are full (breadth first). */
function raise(
  whole: number[][],
  table: Table,
  row: number,
  columns: readonly number[],
  possible: (row: number, column: number) => boolean,
): boolean {
  const cameFrom = new Map<number, { row: number; through: number }>();
  const rowReached = new Map<number, number>([[row, -1]]);
  const queue = [row];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const here = at;
    const open = columns.map((_, j) => j).filter((j) => possible(here, j) && !cameFrom.has(j));
    open.sort((a, b) => table[here][b] - whole[here][b] - (table[here][a] - whole[here][a]));
    for (const j of open) {
      cameFrom.set(j, { row: here, through: rowReached.get(here)! });
      if (sum(whole.map((r) => r[j])) < columns[j]) {
        for (let column = j; column >= 0;) {
          const step = cameFrom.get(column)!;
          whole[step.row][column] += 1;
          if (step.through >= 0) whole[step.row][step.through] -= 1;
          column = step.through;
        }
        return true;
      }
      whole.forEach((r, i) => {
        if (r[j] > 0 && !rowReached.has(i)) {
          rowReached.set(i, j);
          queue.push(i);
        }
      });
    }
  }
  return false;
}

/** Whole numbers in these shares that add to `all`, none above its cap. */
export function cappedShares(
  all: number,
  shares: readonly number[],
  caps: readonly number[],
): number[] {
  const result = apportion(all, shares).map((value, i) => Math.min(value, caps[i]));
  for (let left = all - sum(result); left > 0; left--) {
    const room = result.map((value, i) => (shares[i] > 0 ? caps[i] - value : 0));
    result[room.indexOf(Math.max(...room))] += 1;
  }
  return result;
}
