/** Words of a sentence that carry its meaning, names of levers left out. */
const bare = (text: string, names: readonly string[]) =>
  names
    .reduce((left, name) => left.replaceAll(name.toLowerCase(), ' '), text.toLowerCase())
    .replaceAll(/[^a-z’]+/g, ' ')
    .trim()
    .split(' ');

/** Runs of three words. */
const runs = (words: readonly string[]) =>
  new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));

/** Of the shorter text's runs of three words, the share that the other has too. */
export function likeness(a: string, b: string, names: readonly string[]): number {
  const [one, two] = [runs(bare(a, names)), runs(bare(b, names))];
  const shorter = Math.min(one.size, two.size);
  if (shorter === 0) return 0;
  return [...one].filter((run) => two.has(run)).length / shorter;
}
