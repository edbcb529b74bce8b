/** Σ factor × cell = value, over the cells that are not known. */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  readonly value: number;
}

/** A prime whose products are exact: what is true of these remainders is true of the numbers. */
const PRIME = 67_108_859;

/**
 * The cells whose value follows from the equations, whatever the values are: elimination until each
 * equation has a cell of its own; one that is then left alone is determined.
 */
export function determined(equations: readonly Equation[], cells: readonly number[]): Set<number> {
  const rows: Map<number, number>[] = [];
  const pivots: number[] = [];
  const rowsWith = new Map<number, Set<number>>(cells.map((cell) => [cell, new Set()]));
  for (const { terms } of equations) {
    const row = new Map([...terms].map(([cell, factor]) => [cell, (factor + PRIME) % PRIME]));
    for (let i = 0; i < rows.length; i++) {
      const factor = row.get(pivots[i]);
      if (factor) subtract(row, rows[i], factor);
    }
    const first = row.entries().next().value;
    if (!first) continue;
    const [pivot, factor] = first;
    const scale = inverse(factor);
    for (const [cell, each] of row) row.set(cell, (each * scale) % PRIME);
    const at = rows.length;
    for (const other of rowsWith.get(pivot)!) {
      const own = rows[other].get(pivot);
      if (!own) continue;
      subtract(rows[other], row, own);
      for (const cell of rows[other].keys()) rowsWith.get(cell)!.add(other);
    }
    rows.push(row);
    pivots.push(pivot);
    for (const cell of row.keys()) rowsWith.get(cell)!.add(at);
  }
  return new Set(rows.flatMap((row, i) => (row.size === 1 ? [pivots[i]] : [])));
}

/** row − factor × other, in place; what becomes 0 is taken out. */
function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number) {
  for (const [cell, each] of other) {
    const left = ((row.get(cell) ?? 0) + PRIME - ((each * factor) % PRIME)) % PRIME;
    if (left === 0) row.delete(cell);
    else row.set(cell, left);
  }
}

function inverse(value: number): number {
  let [power, base, left] = [1, value, PRIME - 2];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = (power * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return power;
}
