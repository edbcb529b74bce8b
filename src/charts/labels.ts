const narrow = new Set(" .,:;'’|!iljtfrI()[]-–·");

/** The size of a picture's text, px, at a width in px. */
export function textSize(width: number): number {
  if (width < 560) return 12;
  return width < 880 ? 13 : 15;
}

/** The width in px that text needs in Inter at a size in px: an estimate a little on the safe side. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    if (narrow.has(letter)) em += 0.32;
    else if (letter >= '0' && letter <= '9') em += 0.63;
    else if (letter !== letter.toLowerCase() || letter === 'm' || letter === 'w') em += 0.78;
    else em += 0.57;
  }
  return em * size;
}

/** Text cut into lines of at most `width` px, at its spaces only. */
export function lines(text: string, width: number, size: number): string[] {
  const out: string[] = [];
  for (const word of text.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      out[out.length - 1] = `${last} ${word}`;
    } else out.push(word);
  }
  return out;
}

/**
 * Centres (px) for labels of given heights, as near as can be to where they are wanted, in the
 * same order, without overlap and within [low, high] when they fit there at all.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  // Clusters of touching labels, each placed at the mean of what its members want.
  const clusters: { members: number[]; size: number; start: number }[] = [];
  const place = (members: number[]) => {
    const size = members.reduce((sum, i) => sum + heights[i], 0);
    let offset = 0;
    let sum = 0;
    for (const i of members) {
      sum += wanted[i] - heights[i] / 2 - offset;
      offset += heights[i];
    }
    const start = Math.max(low, Math.min(high - size, sum / members.length));
    return { members, size, start };
  };
  for (const i of order) {
    let cluster = place([i]);
    let above = clusters.at(-1);
    while (above && above.start + above.size > cluster.start) {
      clusters.pop();
      cluster = place([...above.members, ...cluster.members]);
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const centres: number[] = new Array(wanted.length);
  for (const { members, start } of clusters) {
    let edge = start;
    for (const i of members) {
      centres[i] = edge + heights[i] / 2;
      edge += heights[i];
    }
  }
  return centres;
}
