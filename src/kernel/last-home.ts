import type { Plan } from './plan';

/**
 * Refuses a model in which a child could be left in a pool: every cell of a pool needs an offer
 * that takes everyone left and has no limit.
 */
export function checkLastHomes({ layout, outside, isPool, offers }: Plan): void {
  const emptied = new Set(
    offers.flatMap(({ by, room, from }) => (by === 'rest' && room < 0 ? [...from] : [])),
  );
  for (let cell = 0; cell < outside; cell++) {
    if (isPool[cell] === 0 || emptied.has(cell)) continue;
    for (const [name, { entries, cells }] of layout.state) {
      const at = entries.indexOf(cell);
      if (at < 0) continue;
      const labels = Object.values(cells[at]).join('/');
      throw new Error(
        `children could stay in pool ${name} ${labels}: no offer takes all who are left`,
      );
    }
  }
}
