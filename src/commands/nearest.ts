/** The `count` words most like `text`: fewest single-letter edits first, case put aside. */
export function nearest(text: string, words: readonly string[], count: number): string[] {
  const wanted = text.toLowerCase();
  return words
    .map((word) => ({ word, edits: edits(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ word }) => word);
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
