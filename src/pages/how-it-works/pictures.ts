import { listing } from 'virtual:listing';
import type { Arrow, Box, CausalDiagram } from '../../charts/causal-parts';
import { layers } from '../../charts/layers';
import { doors } from '../../../models/childrens-care/groups';
import { pieces, quantities, type Quantity } from './quantities';

/** Most boxes in a column: a longer layer goes on in the next. */
const TALLEST = 9;

/** The whole model: a box a group, an arrow where anything in one bears on anything in the other. */
export function wholePicture(lit?: string): CausalDiagram {
  return {
    lit,
    level: true,
    doors,
    description: 'The model in groups, from coming into care at the left to leaving at the right',
    boxes: pieces.map(({ key, title, names, at: [column, row] }): Box => {
      const note = `${names.length} quantities`;
      return { key, title, note, kind: 'group', column, row };
    }),
    arrows: merged(
      listing.edges.flatMap(({ from, to, as }): Arrow[] => {
        const [a, b] = [quantities.get(from)?.group, quantities.get(to)?.group];
        if (!a || !b || a === b) return [];
        return [{ from: a, to: b, kind: as === 'move' ? 'move' : 'cause' }];
      }),
    ),
  };
}

/**
 * One group opened: its quantities in the order of cause and effect, between the groups that bear
 * on it and those that it bears on.
 * @param note a quieter line under a quantity
 * @param chosen name of the quantity that is explained
 * @param lit key of the box whose arrows are brought out for now
 */
export function groupPicture(
  group: string,
  note: (quantity: Quantity) => string | undefined,
  chosen?: string,
  lit?: string,
): CausalDiagram {
  const { title, names: all } = pieces.find(({ key }) => key === group)!;
  // How things were at the start is in the list; here it would say everything twice.
  const names = all.filter((name) => quantities.get(name)!.kind !== 'start');
  const inside = new Set(names);
  const placed = layers(names, listing.edges, (name) => kindOf(name) === 'kept');
  const columns = columnsOf(names, placed);
  const sources = near(inside, 'from');
  const effects = near(inside, 'to');
  const first = sources.length > 0 ? 1 : 0;
  const last = first + 1 + Math.max(...[...columns.values()].map(({ column }) => column));
  const own = names.map((name): Box => {
    const quantity = quantities.get(name)!;
    const { column, row } = columns.get(name)!;
    const kind = kindOf(name);
    return {
      key: name,
      title: quantity.words,
      note: note(quantity),
      kind,
      column: column + first,
      row,
    };
  });
  const others = (keys: readonly string[], side: string, column: number) =>
    keys.map((key, row): Box => {
      const other = pieces.find((piece) => piece.key === key)!;
      return { key: `${side}:${key}`, title: other.title, kind: 'elsewhere', column, row };
    });
  const arrows = listing.edges.flatMap(({ from, to, as }): Arrow[] => {
    const [a, b] = [quantities.get(from)!, quantities.get(to)!];
    const kind = as === 'move' ? 'move' : 'cause';
    if (inside.has(from) && inside.has(to)) return [{ from, to, kind }];
    if (inside.has(to) && a.group) return [{ from: `from:${a.group}`, to, kind }];
    return inside.has(from) && b.group ? [{ from, to: `to:${b.group}`, kind }] : [];
  });
  return {
    description: `${title}: what bears on what`,
    boxes: [...others(sources, 'from', 0), ...own, ...others(effects, 'to', last)],
    arrows: merged(arrows),
    chosen,
    lit,
  };
}

function kindOf(name: string): Box['kind'] {
  const { kind } = quantities.get(name)!;
  if (kind === 'stock' || kind === 'pool' || kind === 'level') return 'kept';
  if (kind === 'flow' || kind === 'offer') return 'change';
  return kind === 'noise' ? 'chance' : 'cause';
}

/** Other groups with something that bears on these names, or on which these names bear. */
function near(inside: ReadonlySet<string>, side: 'from' | 'to'): string[] {
  const other = side === 'from' ? 'to' : 'from';
  const keys = new Set(
    listing.edges.flatMap((edge) =>
      inside.has(edge[other]) && !inside.has(edge[side])
        ? (quantities.get(edge[side])!.group ?? [])
        : [],
    ),
  );
  return pieces.flatMap(({ key }) => (keys.has(key) ? [key] : []));
}

/** Layers as columns, a long one over several. */
function columnsOf(
  names: readonly string[],
  placed: ReturnType<typeof layers>,
): ReadonlyMap<string, { column: number; row: number }> {
  const found = new Map<string, { column: number; row: number }>();
  let column = 0;
  for (let layer = 0; found.size < names.length; layer++) {
    const row = names
      .filter((name) => placed.get(name)!.layer === layer)
      .toSorted((a, b) => placed.get(a)!.place - placed.get(b)!.place);
    const parts = Math.max(1, Math.ceil(row.length / TALLEST));
    const tall = Math.ceil(row.length / parts);
    row.forEach((name, i) => {
      found.set(name, { column: column + Math.floor(i / tall), row: i % tall });
    });
    column += parts;
  }
  return found;
}

/** One arrow a pair; children moving counts for more than bearing on. */
function merged(arrows: readonly Arrow[]): Arrow[] {
  const kept = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    if (kept.get(key)?.kind !== 'move') kept.set(key, arrow);
  }
  return [...kept.values()];
}
