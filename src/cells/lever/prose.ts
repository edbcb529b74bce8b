/** A piece of a paragraph: plain words, a number the reader can change, or a term of the glossary. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly key: string }
  | { readonly kind: 'term'; readonly key: string; readonly text: string | undefined };

const MARKS = /\{([a-z0-9-]+)\}|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;

/** The pieces of a paragraph, in order. */
export function pieces(prose: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of prose.matchAll(MARKS)) {
    if (match.index > at) found.push({ kind: 'words', text: prose.slice(at, match.index) });
    found.push(
      match[1]
        ? { kind: 'number', key: match[1] }
        : { kind: 'term', key: match[2], text: match[3] },
    );
    at = match.index + match[0].length;
  }
  if (at < prose.length) found.push({ kind: 'words', text: prose.slice(at) });
  return found;
}
