/** What is wrong with text that should be JSON. */
export type TextFault =
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'key-twice'; readonly key: string };

/**
 * Parses JSON from outside: not deeper than `limit` lists and objects, and no key twice in one
 * object, where a reader and a program might each see another value.
 */
export function parsed(
  text: string,
  limit: number,
): { readonly value: unknown } | { readonly fault: TextFault } {
  const fault = shapeFault(text, limit);
  if (fault) return { fault };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: { kind: 'not-json' } };
  }
}

/** One pass over brackets and strings, before anything is built of them. */
function shapeFault(text: string, limit: number): TextFault | undefined {
  /** Keys so far of each open object; a list has none. */
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*("?)(\s*:)?|[[\]{}]/gs;
  for (const [found, closed, colon] of text.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (closed === '') return { kind: 'cut-short' };
    else if (colon) {
      const keys = open.at(-1);
      const key = keyOf(found.slice(0, -colon.length));
      if (keys?.has(key)) return { kind: 'key-twice', key };
      keys?.add(key);
    }
    if (open.length > limit) return { kind: 'too-deep', limit };
  }
  return open.length > 0 || text.trim() === '' ? { kind: 'cut-short' } : undefined;
}

/** A key as it is meant: "\u0061" is "a". */
function keyOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
