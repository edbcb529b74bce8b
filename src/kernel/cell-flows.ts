import type { Move, Plan } from './plan';

/** The flows out of each cell, in order; those to a pool stand last because they come last. */
export function flowsByCell(
  flows: readonly Move[],
  cells: number,
  within: number,
): Pick<Plan, 'cellStart' | 'cellFlow' | 'cellPool'> {
  const cellStart = new Int32Array(cells + 1);
  const cellPool = new Int32Array(cells);
  const cellFlow: number[] = [];
  for (let cell = 0; cell < cells; cell++) {
    cellStart[cell] = cellFlow.length;
    flows.forEach(({ from }, i) => from === cell && i < within && cellFlow.push(i));
    cellPool[cell] = cellFlow.length;
    flows.forEach(({ from }, i) => from === cell && i >= within && cellFlow.push(i));
  }
  cellStart[cells] = cellFlow.length;
  return { cellStart, cellFlow: Int32Array.from(cellFlow), cellPool };
}
