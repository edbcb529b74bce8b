import { loops } from '../../../models/childrens-care/loops';
import { worldOf } from '../../../models/childrens-care/settings';
import { count, financialYear, money, monthName, oftenOf10 } from '../../charts/format';
import { pairs, quantileOf } from '../../charts/pairs';
import type { Table } from '../../charts/table';
import type { Trial } from '../../state/trials.svelte';

type Told = Pick<Trial, 'job' | 'of'>;

/** Not rounded further: a loop may move few children among thousands. */
const whole = (children: number) => count(Math.round(children));

/** Futures that a loop is tried on, and the outputs that are told of each. */
export const FUTURES = 100;
export const OUTPUTS = ['children-in-care', 'spend'] as const;

/** What one loop does at a place: the middle of all futures with it off and with it on. */
export interface LoopEffect {
  readonly key: string;
  readonly label: string;
  /** Children in care at the end. */
  readonly children: Sides;
  /** Pounds in the last year. */
  readonly spend: Sides;
}

interface Sides {
  readonly off: number;
  readonly on: number;
  /** On less off: the middle of all pairs of futures, and the shares of pairs with less and more. */
  readonly middle: number;
  readonly less: number;
  readonly more: number;
}

/** The settings to try: assumptions as the reader has them, then each loop the other way round. */
export function trialSettings(
  levers: Readonly<Record<string, number>>,
): Readonly<Record<string, number>>[] {
  const ground = worldOf(levers);
  return [
    ground,
    ...loops.map((loop) => ({ ...ground, [loop.key]: isOn(loop.key, ground) ? 0 : 1 })),
  ];
}

const isOn = (key: string, levers: Readonly<Record<string, number>>): boolean =>
  (levers[key] ?? loops.find((loop) => loop.key === key)?.baseline) === 1;

/** The effects of the loops that have been tried so far. */
export function effectsOf(trials: readonly Told[]): LoopEffect[] {
  const [plain, ...others] = trials;
  return others.map((other, i) => {
    const { key, label } = loops[i];
    const [off, on] = isOn(key, plain.job.levers) ? [other, plain] : [plain, other];
    return {
      key,
      label,
      children: sides(ends(off), ends(on)),
      spend: sides(lastYear(off), lastYear(on)),
    };
  });
}

function sides(off: Float64Array, on: Float64Array): Sides {
  const { middle, less, more } = pairs(off, on);
  return { off: quantileOf(off, 0.5), on: quantileOf(on, 0.5), middle, less, more };
}

function ends({ job, of }: Told): Float64Array {
  const width = job.months + 1;
  const draws = of['children-in-care'];
  return Float64Array.from({ length: draws.length / width }, (_, i) => draws[(i + 1) * width - 1]);
}

function lastYear({ job, of }: Told): Float64Array {
  const width = job.months + 1;
  return Float64Array.from({ length: of.spend.length / width }, (_, i) =>
    of.spend.subarray((i + 1) * width - 12, (i + 1) * width).reduce((sum, value) => sum + value, 0),
  );
}

/** "Kent, March 2034: 1,950 children in care with it off, 1,990 with it on; about 40 more …" */
export function effectWords({ children, spend }: LoopEffect, place: string, year: number): string {
  const size = Math.abs(children.middle);
  const way = children.middle < 0 ? 'fewer' : 'more';
  const often = oftenOf10(children.middle < 0 ? children.less : children.more);
  const moved =
    size < 0.5
      ? 'no difference in the middle pair'
      : `about ${whole(size)} ${way} with it on in the middle pair, ${way} in ${often} pairs`;
  return `${place}, ${monthName(`${year}-03`)}: ${whole(children.off)} children in care with it off, ${whole(children.on)} with it on; ${moved}. Spending in ${financialYear(year)}: ${money(spend.off)} off, ${money(spend.on)} on.`;
}

/** All loops side by side. */
export function effectsTable(effects: readonly LoopEffect[], place: string, year: number): Table {
  const date = monthName(`${year}-03`);
  return {
    caption: `What each loop does, ${place}: the middle of ${FUTURES} futures`,
    columns: [
      { label: 'Loop' },
      { label: `In care, ${date}: off`, unit: 'children', format: whole },
      { label: 'On', unit: 'children', format: whole },
      { label: `Spending, ${financialYear(year)}: off`, unit: '£', format: money },
      { label: 'On', unit: '£', format: money },
    ],
    rows: effects.map(({ label, children, spend }) => [
      label,
      children.off,
      children.on,
      spend.off,
      spend.on,
    ]),
  };
}
