/** A box's place in a layered picture: which layer, and which place within it. */
export interface Layered {
  readonly layer: number;
  readonly place: number;
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * Layers boxes so that links lead from earlier layers to later ones: a box stands one layer after
 * the last of those that lead to it. Links to `kept` boxes (what is carried from month to month)
 * and links that would close a circle do not count. Within a layer boxes stand near those they
 * are linked with.
 */
export function layers(
  names: readonly string[],
  links: readonly Link[],
  kept: (name: string) => boolean,
): ReadonlyMap<string, Layered> {
  const inside = new Set(names);
  const own = links.filter(
    ({ from, to }) => inside.has(from) && inside.has(to) && from !== to && !kept(to),
  );
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (name: string): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    open.add(name);
    let deepest = 0;
    for (const { from, to } of own)
      if (to === name && !open.has(from)) deepest = Math.max(deepest, depthOf(from) + 1);
    open.delete(name);
    depth.set(name, deepest);
    return deepest;
  };
  const rows: string[][] = [];
  for (const name of names) (rows[depthOf(name)] ??= []).push(name);
  return untangled(
    rows.filter((row) => row !== undefined),
    links,
  );
}

const SWEEPS = 6;

/** Orders each layer by the middle place of its neighbours, to and fro. */
function untangled(rows: string[][], links: readonly Link[]): Map<string, Layered> {
  const at = new Map<string, number>();
  const note = (row: readonly string[]) => row.forEach((name, i) => at.set(name, middled(i, row)));
  const middled = (i: number, row: readonly string[]) => i - (row.length - 1) / 2;
  rows.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wanted = new Map(row.map((name) => [name, middle(name, links, at)]));
      row.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      note(row);
    }
  return new Map(
    rows.flatMap((row, layer) =>
      row.map((name, place): [string, Layered] => [name, { layer, place }]),
    ),
  );
}

function middle(name: string, links: readonly Link[], at: ReadonlyMap<string, number>): number {
  const near = links.flatMap(({ from, to }) =>
    from === name ? (at.get(to) ?? []) : to === name ? (at.get(from) ?? []) : [],
  );
  return near.length > 0
    ? near.reduce((sum, place) => sum + place, 0) / near.length
    : at.get(name)!;
}
