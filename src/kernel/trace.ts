import { declaredEdges } from './declared-edges';
import { layout } from './layout';
import type { Model } from './model';
import { namesRead, recordReads } from './recording';
import type { Structure } from './structure';
import { tracedNodes } from './traced-nodes';

/** What kind of thing a name of the model is. */
export type Kind =
  | 'stock'
  | 'pool'
  | 'level'
  | 'noise'
  | 'parameter'
  | 'sum'
  | 'auxiliary'
  | 'flow'
  | 'offer'
  /** Children a year expected in a pool. */
  | 'inflow'
  /** A sum as it was at the start. */
  | 'start'
  /** Children moved in the last step by an offer of an amount. */
  | 'moved'
  | 'time';

export interface TracedNode {
  /** As it is declared; a parameter as equations call it, `p.ageing`. */
  readonly name: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly about: string;
}

/**
 * How one name bears on another: its equation `reads` it; children `move` between a stock and a
 * flow or offer; it is the `room` of an offer, a part of a `sum`, the `spread` of a noise, the
 * `start` of a level or of a remembered sum.
 */
export type Bearing = 'reads' | 'move' | 'room' | 'sum' | 'spread' | 'start';

/** `from` bears on `to`. */
export interface TracedEdge {
  readonly from: string;
  readonly to: string;
  readonly as: Bearing;
}

/** What a run reports, and the names it is read or counted from. */
export interface TracedOutput {
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly from: readonly string[];
}

/** The causes in a model, as its own running equations and declarations have them. */
export interface Trace {
  readonly nodes: readonly TracedNode[];
  readonly edges: readonly TracedEdge[];
  readonly outputs: readonly TracedOutput[];
  /** Names that an equation assigns, in the order of the programme. */
  readonly written: readonly string[];
}

/** Made by the kernel from a part declared, and listed only where something reads it. */
export const DERIVED: readonly Kind[] = ['inflow', 'start', 'moved'];

/**
 * Traces a model: runs its equations over views that take notes, and adds what its declarations
 * say (who moves from where to where, what adds up to what).
 * @throws where the model does not hold together
 */
export function trace<S extends Structure>(model: Model<S>): Trace {
  const memory = layout(model as unknown as Model);
  const parts: Structure = model.structure;
  const reads = recordReads(model, memory);
  const read = [...reads].flatMap(([to, names]) =>
    [...names].map((from): TracedEdge => ({ from, to, as: 'reads' })),
  );
  const outputs = Object.entries(model.outputs).map(([name, output]): TracedOutput => {
    const from =
      'value' in output
        ? [...namesRead(output.value, memory)]
        : 'counts' in output
          ? [...output.counts]
          : ['of' in output ? output.of : output.accrues];
    return { name, about: output.about, unit: output.unit, from };
  });
  const edges = [...read, ...declaredEdges(parts, memory)];
  const used = new Set([...edges, ...outputs].flatMap(({ from }) => from));
  const nodes = tracedNodes(parts, memory).filter(
    ({ name, kind }) => !DERIVED.includes(kind) || used.has(name),
  );
  const names = new Set(nodes.map(({ name }) => name));
  return {
    nodes,
    edges: edges.filter(({ to }) => names.has(to)),
    outputs,
    written: [...reads.keys()],
  };
}

/** Names that nothing uses: no equation, declaration or output reads them. */
export function unused({ nodes, edges, outputs }: Trace): string[] {
  const used = new Set([...edges.map(({ from }) => from), ...outputs.flatMap(({ from }) => from)]);
  return nodes.flatMap(({ name }) => (used.has(name) ? [] : [name]));
}
