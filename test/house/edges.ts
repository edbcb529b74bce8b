import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { scriptOf } from './project-files';

/** One import, of whatever form: static, re-exported, dynamic, of a type, by glob or by `new URL`. */
export interface Edge {
  from: string;
  /** A path from the project's top, or the name of a package. */
  to: string;
  inside: boolean;
  typeOnly: boolean;
}

export function edgesOf(from: string): Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const inside = specifier.startsWith('.');
    const to = inside ? join(dirname(from), specifier) : specifier;
    edges.push({ from, to: to.replace(/\?.*$/, ''), inside, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(text(node.moduleSpecifier), isTypeOnly(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(text(node.moduleSpecifier), node.isTypeOnly);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(text(node.argument.literal), true);
    }
    if (ts.isCallExpression(node)) loaded(node).forEach((specifier) => add(specifier, false));
    if (isNewUrl(node)) add(text(node.arguments![0]), false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, scriptOf(from), ts.ScriptTarget.Latest, true));
  return edges;
}

/** `import(…)` and `import.meta.glob(…)`, whose patterns count as far as their first wildcard. */
function loaded(call: ts.CallExpression): string[] {
  const [first] = call.arguments;
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return strings(first);
  if (call.expression.getText() !== 'import.meta.glob') return [];
  const patterns = ts.isArrayLiteralExpression(first)
    ? first.elements.flatMap(strings)
    : strings(first);
  return patterns.filter((pattern) => !pattern.startsWith('!'));
}

function isNewUrl(node: ts.Node): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return false;
  const [path, base] = node.arguments ?? [];
  return base?.getText() === 'import.meta.url' && strings(path).length > 0;
}

function isTypeOnly({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

const strings = (node: ts.Node) => (ts.isStringLiteralLike(node) ? [node.text] : []);
const text = (node: ts.Node) => strings(node)[0] ?? '';
