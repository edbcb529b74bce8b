import type { Layout } from './layout';
import type { Sum } from './structure';

/** Adds up the cells of a stock or an auxiliary that satisfy `where`, in their order. */
export function total(
  memory: Layout,
  values: Float64Array,
  { of, where = () => true }: Pick<Sum, 'of' | 'where'>,
): () => number {
  const source = memory.state.get(of);
  if (!source) throw new Error(`unknown quantity: ${of}`);
  const from = source.cells.flatMap((cell, i) => (where(cell) ? [source.entries[i]] : []));
  const entries = Int32Array.from(from);
  return () => {
    let all = 0;
    for (let i = 0; i < entries.length; i++) all += values[entries[i]];
    return all;
  };
}
