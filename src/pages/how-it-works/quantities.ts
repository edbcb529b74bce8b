import { listing } from 'virtual:listing';
import { groups, type Group } from '../../../models/childrens-care/groups';
import type { TracedNode, TracedOutput } from '../../kernel/trace';
import type { Equation } from '../../listing/equations';

/** A named quantity of the model with its neighbours. */
export interface Quantity extends TracedNode {
  /** The name in words: "council households". */
  readonly words: string;
  /** Key of its group; undefined for parameters and time. */
  readonly group: string | undefined;
  /** The lines of code that write it; none where children alone move it, or a sum or noise does. */
  readonly equations: readonly Equation[];
  /** What bears on it, and what it bears on: names in the order of the model. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Outputs of a run that are read or counted from it. */
  readonly outputs: readonly TracedOutput[];
}

const groupOf = new Map(
  Object.entries(listing.grouping).flatMap(([key, names]) =>
    names.map((name): [string, string] => [name, key]),
  ),
);

const unique = (names: readonly string[]) => [...new Set(names)];

/** Every quantity of the model by its name in the trace. */
export const quantities: ReadonlyMap<string, Quantity> = new Map(
  listing.nodes.map((node) => [
    node.name,
    {
      ...node,
      words: wordsOf(node.name),
      group: groupOf.get(node.name),
      equations: listing.equations.filter(({ name }) => name === node.name),
      from: unique(listing.edges.flatMap(({ from, to }) => (to === node.name ? [from] : []))),
      to: unique(listing.edges.flatMap(({ from, to }) => (from === node.name ? [to] : []))),
      outputs: listing.outputs.filter(({ from }) => from.includes(node.name)),
    },
  ]),
);

/** Groups that hold something, with what they hold. */
export const pieces: readonly (Group & { readonly names: readonly string[] })[] = groups
  .map((group) => ({ ...group, names: listing.grouping[group.key] ?? [] }))
  .filter(({ names }) => names.length > 0);

/** "council households" for `councilHouseholds`, "aged 1 to 4" for `aged1to4`. */
export function wordsOf(name: string): string {
  return name
    .replace(/^p\./, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[a-zA-Z])/g, ' ')
    .toLowerCase()
    .replaceAll(/\buasc\b/g, 'UASC')
    .replace(/^./, (first) => first.toUpperCase());
}

/** What kind of thing a quantity is, in a word or two. */
export const KINDS: Readonly<Record<TracedNode['kind'], string>> = {
  stock: 'stock: children counted',
  pool: 'pool: emptied within the month',
  level: 'level: kept from month to month',
  noise: 'varies by itself from year to year',
  parameter: 'number from a source',
  sum: 'sum',
  auxiliary: 'worked out each month',
  flow: 'flow of children',
  offer: 'offer of a home',
  inflow: 'children expected a year',
  start: 'as it was at the start',
  moved: 'children moved last month',
  time: 'time',
};
