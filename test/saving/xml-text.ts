/** A piece of XML: a tag or text. */
export interface Piece {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TOKEN = new RegExp(
  String.raw`<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>|([^<>]+)`,
  'gy',
);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads XML as strictly as its grammar, or throws: no stray mark, no open element, no bad character. */
export function parseXml(xml: string): Piece {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)) {
    throw new Error('a character that XML forbids');
  }
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trimEnd();
  const top: Open = { tag: '', attrs: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  while (at < body.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(body);
    if (!match) throw new Error(`not well formed at: ${body.slice(at, at + 60)}`);
    at = TOKEN.lastIndex;
    const [, closing, tag, attrs, empty, text] = match;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += unescaped(text);
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const piece: Open = { tag, attrs: attributes(attrs), children: [], text: '' };
      parent.children.push(piece);
      if (!empty) open.push(piece);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one whole element');
  return top.children[0];
}

interface Open extends Piece {
  readonly children: Piece[];
  text: string;
}

function attributes(text: string): Record<string, string> {
  const found = [...text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))];
  if (new Set(found.map(([, name]) => name)).size < found.length) throw new Error('twice the same');
  return Object.fromEntries(found.map(([, name, value]) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  return text.replace(/&(\w*)(;?)/g, (whole, name: string, end: string) => {
    if (!end || !(name in ENTITIES)) throw new Error(`not an entity: ${whole}`);
    return ENTITIES[name];
  });
}

/** Every element below a piece, itself first. */
export function* piecesIn(piece: Piece): Generator<Piece> {
  yield piece;
  for (const child of piece.children) yield* piecesIn(child);
}
