import ts from 'typescript';
import { expect, test } from 'vitest';
import { scriptOf, sources, textOf } from './project-files';

/** Of `Math`, what gives the same bits in every engine; exp, log, pow and sin do not. */
const exact = new Set(
  ['abs', 'ceil', 'floor', 'round', 'trunc', 'sign', 'sqrt', 'min', 'max']
    .concat(['imul', 'clz32', 'fround', 'PI', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E'])
    .concat(['SQRT2', 'SQRT1_2']),
);

const science = sources.filter((path) => /^(src\/maths|src\/kernel|models)\/.*\.ts$/.test(path));
const shipped = sources.filter((path) => /^(src|models|datasets)\//.test(path));

test('maths, kernel and models compute the same bits everywhere, and from their inputs alone', () => {
  const offenders = science.flatMap((path) => {
    const file = ts.createSourceFile(path, scriptOf(path), ts.ScriptTarget.Latest, true);
    return findings(file).map((finding) => `${path}: ${finding}`);
  });
  expect(offenders).toEqual([]);
});

test('nothing turns text into code or markup', () => {
  const risky =
    /\beval\(|new Function\b|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\{@html\b/;
  expect(shipped.filter((path) => risky.test(textOf(path)))).toEqual([]);
});

test('addresses start from a page’s root: the built site does not know its base', () => {
  expect(shipped.filter((path) => textOf(path).includes('env.BASE_URL'))).toEqual([]);
});

test('only the engine and the counting of responses start workers', () => {
  const starts = shipped.filter((path) => /new (Shared)?Worker\(/.test(textOf(path)));
  expect(starts.filter((path) => !/^src\/(engine|consultation)\//.test(path))).toEqual([]);
});

function findings(node: ts.Node): string[] {
  const own: string[] = [];
  if (ts.isBinaryExpression(node) && isPower(node.operatorToken.kind)) own.push(node.getText());
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (expression.getText() === 'Math' && !exact.has(name.text)) own.push(node.getText());
  }
  if (ts.isIdentifier(node) && /^(Date|performance|crypto|Intl)$/.test(node.text)) {
    own.push(node.text);
  }
  ts.forEachChild(node, (child) => {
    own.push(...findings(child));
  });
  return own;
}

function isPower(kind: ts.SyntaxKind): boolean {
  const { AsteriskAsteriskToken, AsteriskAsteriskEqualsToken } = ts.SyntaxKind;
  return kind === AsteriskAsteriskToken || kind === AsteriskAsteriskEqualsToken;
}
