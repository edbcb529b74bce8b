import type { Answer, Item, Reason } from './intake';

/**
 * What became of an item: exactly one of these, so that
 * everything read = valid + rejected + duplicate + late.
 */
export type Fate =
  | { readonly kind: 'valid'; readonly otherEdition: boolean }
  | { readonly kind: 'rejected'; readonly reason: Reason }
  /** Made after the consultation closed: listed and not counted with the rest. */
  | { readonly kind: 'late'; readonly made: string }
  /**
   * Another one of the same response is counted: `by` is its file. `same`: it says the same;
   * `newer`: that one is a later revision, or a file where this is a code; `differs`: both say they
   * are the same revision and they differ, so that a person should look.
   */
  | {
      readonly kind: 'duplicate';
      readonly why: 'same' | 'newer' | 'differs';
      readonly by: string;
      readonly byLine?: number;
    };

export interface Settled {
  readonly file: string;
  readonly line?: number;
  readonly fate: Fate;
}

/** Every item with its fate, by name and line, and the answers that count. */
export interface Settlement {
  readonly settled: readonly Settled[];
  readonly counted: readonly Answer[];
}

/**
 * Decides what counts. Of one response (its files by their id, its codes by their mark) the highest
 * revision counts, a file before a code; among equals the first by file name and line. The order in
 * which files were read changes nothing.
 * @param closes the last day; undefined to count late ones with the rest
 */
export function settle(items: readonly Item[], closes: string | undefined): Settlement {
  const sorted = items.toSorted(byName);
  const marks = new Map<number, string>();
  for (const { answer } of sorted)
    if (answer?.response !== undefined) marks.set(answer.mark, answer.response);
  const late = ({ made }: Answer) => closes !== undefined && made !== undefined && made > closes;
  const keyOf = (answer: Answer) => {
    const response = answer.response ?? marks.get(answer.mark) ?? `code ${answer.mark}`;
    return `${late(answer) ? 'late ' : ''}${response}`;
  };
  const best = new Map<string, Item & { answer: Answer }>();
  for (const item of sorted)
    if (item.answer) {
      const key = keyOf(item.answer);
      const other = best.get(key);
      if (!other || rank(item.answer) > rank(other.answer))
        best.set(key, { ...item, answer: item.answer });
    }
  const settled = sorted.map((item): Settled => {
    const { file, line, answer, reason } = item;
    const at = line === undefined ? { file } : { file, line };
    if (!answer) return { ...at, fate: { kind: 'rejected', reason: reason! } };
    const winner = best.get(keyOf(answer))!;
    if (winner.answer !== answer) return { ...at, fate: duplicateOf(winner, answer) };
    if (late(answer)) return { ...at, fate: { kind: 'late', made: answer.made! } };
    return { ...at, fate: { kind: 'valid', otherEdition: answer.otherEdition } };
  });
  const counted = [...best.values()].map(({ answer }) => answer).filter((answer) => !late(answer));
  return { settled, counted };
}

/** A file says more than a code. */
const rank = ({ response, revision }: Answer): number => (response === undefined ? 0 : revision);

function duplicateOf(winner: Item & { answer: Answer }, answer: Answer): Fate {
  const why =
    rank(answer) < rank(winner.answer)
      ? 'newer'
      : contentOf(answer) === contentOf(winner.answer)
        ? 'same'
        : 'differs';
  const by = { by: winner.file, ...(winner.line === undefined ? {} : { byLine: winner.line }) };
  return { kind: 'duplicate', why, ...by };
}

/** All that a person said. Records were read with their keys in order. */
function contentOf({ answers, reasons, doubts, funding, about, more }: Answer): string {
  return JSON.stringify([answers, reasons, doubts, funding, about, more ?? '']);
}

function byName(a: Item, b: Item): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
