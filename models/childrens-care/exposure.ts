import type { Baseline } from '../../src/kernel/model';
import { stockCells } from '../../src/kernel/quantity';
import type { Exposure } from './calibration/noise-sizes';
import { AGES, GROUPS, HOMES, type Age } from './dimensions';
import { parameters } from './parameters';
import { parts } from './parts';
import type { StartState } from './start-state';

const WEEKS = 365.25 / 7;
/** Assumption: of children coming to live in a children's home, share who come by need. */
const BY_NEED = 0.65;

/** What noise acts on at a place: its flows a year for each child, at the start. */
export function exposure(
  { parameters: p }: Baseline,
  start: StartState,
  entries: number,
  uascStarts: number,
  uascNoiseSd: number,
): Exposure {
  const of = (name: string, index: number) => (p[name] as readonly number[])[index];
  const flows = { leaving: 0, other: 0, inHomes: 0, fromHomes: 0, alone: 0, fromAlone: 0 };
  stockCells(parts, 'children').forEach(({ age, home, group }, cell) => {
    const children = start.children[cell];
    const a = AGES.indexOf(age as Age);
    const g = GROUPS.indexOf(group as (typeof GROUPS)[number]);
    const local = group === 'local';
    const free = home !== 'adoption' && home !== 'parents';
    let leaving = free ? of('otherLeaving', a * GROUPS.length + g) : 0;
    if (free && local) leaving += of('returnsHome', a) + of('toFamily', a);
    let other = age === '16-17' ? of('turning18', g) : 0;
    if (home === 'adoption') other += parameters.adopted.value;
    if (home === 'parents') other += parameters.discharged.value;
    flows.leaving += children * leaving;
    flows.other += children * other;
    if (!local) {
      flows.alone += children;
      flows.fromAlone += children * (leaving + other);
    }
    if (home !== 'childrens-home') return;
    flows.inHomes += children;
    const steps = local ? of('stepDown', a) : 0;
    const supported =
      local && age === '16-17' ? of('toSupported', HOMES.indexOf('childrens-home')) : 0;
    flows.fromHomes += children * (leaving + other + steps + supported);
  });
  const total = Math.max(1, start.total);
  const homesLeaving = flows.inHomes > 0 ? Math.max(0.3, flows.fromHomes / flows.inHomes) : 0.8;
  const homesCost = Number(p.costHomes) * flows.inHomes * WEEKS;
  return {
    stock: start.total,
    starts: entries,
    inHomes: flows.inHomes,
    entries: entries / total,
    leaving: Math.max(0.02, flows.leaving / total),
    allLeaving: Math.max(0.1, (flows.leaving + flows.other) / total),
    uascShare: entries > 0 ? uascStarts / entries : 0,
    uascNoiseSd,
    uascLeaving: flows.alone > 0 ? Math.max(0.1, flows.fromAlone / flows.alone) : 0.6,
    homesNeed: BY_NEED * homesLeaving,
    homesLeaving,
    homesCostShare: Math.min(0.8, homesCost / Math.max(1, Number(p.spendingStart))),
  };
}
