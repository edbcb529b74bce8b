import ts from 'typescript';
import type { Plugin } from 'vite';

/** Where sentences stand that no worker reads: sources of parameters, and what quantities are. */
const SOURCES =
  /\/models\/childrens-care\/(parameters\/[\w-]+|auxiliaries|sums|levels|flows|offers|[\w-]+-outputs)\.ts$/;

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

/** Workers name a parameter in words when they say what drives an outcome; all else is for pages. */
const toldIn = (id: string) => (id.includes('/parameters/') ? 'evidence' : 'about');

/** The source without properties of a name, except where a short form passes a value on. */
export function untold(code: string, name: string): string {
  const tree = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === name) {
      const comma = code.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      cuts.push([node.pos, node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
