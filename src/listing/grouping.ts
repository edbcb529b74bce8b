import { DERIVED, type Trace, type TracedEdge, type TracedNode } from '../kernel/trace';

/** Names by group, each in one group. */
export type Grouping = Readonly<Record<string, readonly string[]>>;

/**
 * Sorts a model's quantities into named groups. Who is not named goes with the group on which it
 * bears most, else with the group that bears on it most; ties go to the group named first.
 * What the kernel derives stays with its part; parameters and time belong to no group.
 */
export function grouped(
  { nodes, edges }: Pick<Trace, 'nodes' | 'edges'>,
  groups: readonly { readonly key: string; readonly quantities: readonly string[] }[],
): Grouping {
  const found = new Map<string, string>();
  for (const { key, quantities } of groups)
    for (const name of quantities) if (!found.has(name)) found.set(name, key);
  const waiting = nodes.filter(
    ({ kind }) => kind !== 'parameter' && kind !== 'time' && !DERIVED.includes(kind),
  );
  const most = (name: string, near: keyof TracedEdge & ('from' | 'to')): string | undefined => {
    const own = near === 'to' ? 'from' : 'to';
    const keys = edges.flatMap((edge) => (edge[own] === name ? (found.get(edge[near]) ?? []) : []));
    const counts = groups.map(({ key }) => keys.filter((other) => other === key).length);
    const highest = Math.max(...counts);
    return highest > 0 ? groups[counts.indexOf(highest)].key : undefined;
  };
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const near of ['to', 'from'] as const) {
      const placed = waiting.flatMap(({ name }): [string, string][] => {
        const key = found.has(name) ? undefined : most(name, near);
        return key ? [[name, key]] : [];
      });
      for (const [name, key] of placed) found.set(name, key);
      if (placed.length > 0) break;
    }
  }
  const groupOf = ({ name, kind }: TracedNode) =>
    found.get(DERIVED.includes(kind) ? name.replace(/(Inflow|AtStart|Moved)$/, '') : name);
  return Object.fromEntries(
    groups.map(({ key }) => [
      key,
      nodes.flatMap((node) => (groupOf(node) === key ? [node.name] : [])),
    ]),
  );
}
