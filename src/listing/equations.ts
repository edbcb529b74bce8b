import ts from 'typescript';

/** One assignment of a model's source: the very text that runs. */
export interface Equation {
  /** The quantity it writes. */
  readonly name: string;
  /** Path below the model's folder. */
  readonly file: string;
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** As written, its further lines moved left with the first. */
  readonly text: string;
  /** Runs once, or once for each cell of a stock or pool … */
  readonly each: string;
  /** … of which this condition, as written, leaves some out. */
  readonly where?: string;
}

/** What the reading of a model's source gives. */
export interface Reading {
  readonly equations: readonly Equation[];
  /** Statements among equations that are no assignment of one quantity, as "file:line text". */
  readonly others: readonly string[];
}

/**
 * Reads the equations of one source file: of each `run(s, p, f)` beside an `each`, the assignments
 * to `f.<name>`.
 */
export function equationsOf(file: string, source: string): Reading {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const equations: Equation[] = [];
  const others: string[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    const block = ts.isObjectLiteralExpression(node) ? blockOf(node) : undefined;
    for (const statement of block?.statements ?? []) {
      const name = written(statement, block!.changes);
      if (name === undefined) others.push(`${file}:${lineOf(statement)} ${statement.getText()}`);
      else {
        const { each, where } = block!;
        const own = { name, file, line: lineOf(statement), text: flush(statement, tree), each };
        equations.push(where === undefined ? own : { ...own, where });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { equations, others };
}

interface Block {
  readonly each: string;
  readonly where: string | undefined;
  /** What the block calls the view it writes to. */
  readonly changes: string;
  readonly statements: readonly ts.Statement[];
}

/** The block that an object literal is, if it is one. */
function blockOf(object: ts.ObjectLiteralExpression): Block | undefined {
  const named = (name: string) =>
    object.properties.find((property) => property.name?.getText() === name);
  const [each, run, where] = ['each', 'run', 'where'].map(named);
  if (!each || !ts.isPropertyAssignment(each) || !ts.isStringLiteral(each.initializer))
    return undefined;
  const body = run && functionOf(run);
  if (!body?.body || !ts.isBlock(body.body)) return undefined;
  return {
    each: each.initializer.text,
    where: where && ts.isPropertyAssignment(where) ? plain(where.initializer) : undefined,
    changes: body.parameters[2]?.name.getText() ?? 'f',
    statements: body.body.statements,
  };
}

function functionOf(property: ts.ObjectLiteralElementLike) {
  if (ts.isMethodDeclaration(property)) return property;
  const value = ts.isPropertyAssignment(property) ? property.initializer : undefined;
  return value && ts.isArrowFunction(value) ? value : undefined;
}

/** A condition on cells without its parameters: what follows the arrow. */
function plain(where: ts.Expression): string {
  const text = ts.isArrowFunction(where) ? where.body.getText() : where.getText();
  return text.replaceAll(/\s+/g, ' ');
}

/** The quantity that a statement assigns. */
function written(statement: ts.Statement, changes: string): string | undefined {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression)) return undefined;
  if (expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left } = expression;
  const own = ts.isPropertyAccessExpression(left) && left.expression.getText() === changes;
  return own ? left.name.text : undefined;
}

/** A statement's text with the indent of its first line taken off the others. */
function flush(statement: ts.Statement, tree: ts.SourceFile): string {
  const indent = tree.getLineAndCharacterOfPosition(statement.getStart()).character;
  return statement.getText().replaceAll(`\n${' '.repeat(indent)}`, '\n');
}
