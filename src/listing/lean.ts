import ts from 'typescript';
import type { Plugin } from 'vite';

/** Where things stand that no worker reads: sources of parameters, what quantities and events are. */
const SOURCES =
  /\/models\/childrens-care\/((parameters|events|assumptions|loops)\/[\w-]+|levers\/[\w-]+\/lever|auxiliaries|sums|levels|flows|offers|[\w-]+-outputs)\.ts$/;

/** Vite plugin for workers: leaves out of the model what is only told to readers. */
export default function lean(): Plugin {
  return {
    name: 'lean-workers',
    enforce: 'pre',
    transform: {
      filter: { id: SOURCES },
      handler: (code, id) => ({ code: untold(code, toldIn(id)), map: null }),
    },
  };
}

/** What pages alone read of a setting. */
const OF_SETTINGS = 'label evidence checks acts fails plausible path steps strength sign'.split(
  ' ',
);

/** Workers name a parameter in words when they say what drives an outcome; all else is for pages. */
function toldIn(id: string): readonly string[] {
  if (/\/(levers|assumptions|loops)\//.test(id)) return OF_SETTINGS;
  if (id.includes('/events/')) return ['short', 'told', 'why'];
  return [id.includes('/parameters/') ? 'evidence' : 'about'];
}

/** The source without properties of these names, except where a short form passes a value on. */
export function untold(code: string, names: readonly string[]): string {
  const tree = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && names.includes(node.name.getText())) {
      const comma = code.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      cuts.push([node.pos, node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
