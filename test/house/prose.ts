import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import { glossary } from '../../src/glossary/glossary';
import { textOf } from './project-files';

/** What stands for a value that only the running page knows: as short as a number. */
export const VALUE = '12';

/** Elements whose text is read as one paragraph; what is inside them belongs to it. */
const PARAGRAPHS = new Set(
  'p li dd dt h1 h2 h3 h4 caption figcaption blockquote summary legend th td label'.split(' '),
);
const SILENT = new Set(['script', 'style', 'code', 'svg', 'select', 'button']);
/** Attributes of components that are shown as text. */
const SPOKEN = new Set(
  'lead heading title subtitle label finding question told intro explanation text'.split(' '),
);

/** Every paragraph of a file in plain text, with values in place of what is filled in. */
export function paragraphsOf(path: string): string[] {
  const found = path.endsWith('.svelte') ? ofComponent(path) : ofScript(path, textOf(path));
  return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The paragraphs of a component's markup and the sentences of its script. */
function ofComponent(path: string): string[] {
  const source = textOf(path);
  const root = parse(source, { modern: true });
  const paragraphs: string[] = [];
  collect(root.fragment, paragraphs);
  const scripts = [root.module, root.instance].filter((script) => !!script);
  const code = scripts.map(({ content }) => {
    const { start, end } = content as unknown as { start: number; end: number };
    return source.slice(start, end);
  });
  return [...paragraphs, ...code.flatMap((text) => ofScript(path, text))];
}

/** Sentences held as strings: what begins with a capital, ends a sentence and has some words. */
function ofScript(path: string, code: string): string[] {
  const sentences: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map((span) => VALUE + span.literal.text).join('')
        : '';
    if (/^[A-Z“[{].*\s.*\s.*[.!?:”]$/s.test(text)) sentences.push(filled(text));
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return sentences;
}

/** Prose kept as data: `{key}` is a number in it, `[[key]]` or `[[key|words]]` a term. */
function filled(text: string): string {
  return text
    .replaceAll(
      /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g,
      (_, key: string, words?: string) => words ?? termOf(key) ?? VALUE,
    )
    .replaceAll(/\{[a-zA-Z0-9-]+\}/g, VALUE);
}

function termOf(key: string | undefined): string | undefined {
  return Object.entries(glossary).find(([name]) => name === key)?.[1].term;
}

type Node = AST.Fragment['nodes'][number];

/** Fragments inside a node, whatever kind of node or block it is. */
function inside(node: Node): AST.Fragment[] {
  const held = node as unknown as Record<string, unknown>;
  return ['fragment', 'consequent', 'alternate', 'body', 'fallback', 'pending', 'then', 'catch']
    .map((name) => held[name])
    .filter((value): value is AST.Fragment => (value as AST.Fragment | null)?.type === 'Fragment');
}

function collect(fragment: AST.Fragment, paragraphs: string[]): void {
  for (const node of fragment.nodes) {
    if (node.type === 'RegularElement' && SILENT.has(node.name)) continue;
    if (node.type === 'RegularElement' && PARAGRAPHS.has(node.name)) {
      paragraphs.push(said(node.fragment));
    } else {
      if (node.type === 'Component') paragraphs.push(...spoken(node));
      for (const each of inside(node)) collect(each, paragraphs);
    }
  }
}

/** Attributes of a component that are shown as sentences. */
function spoken(node: AST.Component): string[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'Attribute' || !SPOKEN.has(attribute.name)) return [];
    const { value } = attribute;
    if (value === true || !Array.isArray(value)) return [];
    return [value.map((part) => (part.type === 'Text' ? part.data : VALUE)).join('')];
  });
}

/** A paragraph as it is read: terms by their words, other pieces in it as values. */
function said(fragment: AST.Fragment): string {
  return fragment.nodes
    .map((node) => {
      if (node.type === 'Text') return node.data;
      if (node.type === 'ExpressionTag') return literal(node) ?? VALUE;
      if (node.type === 'Component') return node.name === 'Term' ? termIn(node) : VALUE;
      if (node.type === 'RegularElement' && SILENT.has(node.name)) return ' ';
      const alternatives = inside(node);
      // Of a choice, its first branch is read.
      return alternatives.length > 0 ? said(alternatives[0]) : '';
    })
    .join('');
}

function literal({ expression }: AST.ExpressionTag): string | undefined {
  const value = 'value' in expression ? expression.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

function termIn(node: AST.Component): string {
  const own = (name: string) => {
    const found = node.attributes.find((each) => each.type === 'Attribute' && each.name === name);
    const value = found?.type === 'Attribute' && Array.isArray(found.value) ? found.value[0] : null;
    return value?.type === 'Text' ? value.data : undefined;
  };
  return own('text') ?? termOf(own('of')) ?? VALUE;
}
