import { difference } from '../../cells/words';
import {
  amount,
  bothSidesOf10,
  count,
  forecast,
  oftenOf10,
  percent,
  roundedCount,
  signed,
} from '../../charts/format';
import { pairs, quantileOf } from '../../charts/pairs';
import type { Table } from '../../charts/table';
import type { Lever } from '../../../models/childrens-care/lever';
import { lastOf } from './sentences';
import { missingOf, type DrawsOf } from './needs';

/** How far of its reach a lever is pulled, and what that is called. */
export const PARTS = [
  [0.1, 'a tenth'],
  [0.5, 'half'],
  [1, 'all'],
] as const;

const BOTH = 'Both together';

/** Levers at one part of their reach: what is asked of the engine, and how it is named. */
export interface Setting {
  /** The lever, or the levers together, with the unit: "More foster carers, households a year". */
  readonly group: string;
  /** "half: 42" */
  readonly label: string;
  /** In a sentence: "Find new foster carers (42 households a year)". */
  readonly name: string;
  readonly levers: Readonly<Record<string, number>>;
}

/**
 * The levers that bring families and children together, each alone and then both: a step-down
 * needs a family to go to.
 * @param reach by lever key, the largest setting that makes sense at the place
 */
export function settingsFor(
  levers: readonly Lever[],
  reach: Readonly<Record<string, number>>,
): Setting[] {
  const named = (key: string) => levers.filter((lever) => lever.key === key);
  const carers = named('foster-carers');
  const down = named('step-down');
  const rows: readonly (readonly [group: string, pulled: readonly Lever[]])[] = [
    ...[...carers, ...down].map((lever) => [`${lever.label}, ${lever.unit}`, [lever]] as const),
    ...(carers.length + down.length > 1 ? [[BOTH, [...carers, ...down]] as const] : []),
  ];
  return rows.flatMap(([group, pulled]) =>
    PARTS.flatMap(([part, words]): Setting[] => {
      const values = pulled.map(
        (lever) => [lever.key, settingAt(lever, reach[lever.key] ?? 0, part)] as const,
      );
      const set = values.filter(([, value]) => value > 0);
      if (set.length < pulled.length) return [];
      const levers = Object.fromEntries(set);
      if (pulled.length > 1) {
        const label = `${words} of both`;
        return [{ group, label, name: `Both levers, ${words} of their reach`, levers }];
      }
      const [{ label: lever, unit }] = pulled;
      const value = amount(set[0][1]);
      return [{ group, label: `${words}: ${value}`, name: `${lever} (${value} ${unit})`, levers }];
    }),
  );
}

/** A part of a lever's reach as a setting it can have. */
export function settingAt({ step, max }: Lever, reach: number, part: number): number {
  const steps = Math.floor((reach * part) / step + 1e-9);
  return Number(Math.min(max, steps * step).toFixed(3));
}

/** What a setting changes, in pairs of futures that share their chances, with and without it. */
export interface Step {
  readonly setting: Setting;
  /** Children more who have a family that fits at the end; below zero where fewer have. */
  readonly more: Float64Array;
  /** Share of pairs in which more have one. */
  readonly better: number;
  /** The middle of the shares of the gap that are closed, over futures that have a gap. */
  readonly closed: number;
}

/** @param today children missing a family at the end as things are, by future */
export function stepOf(setting: Setting, of: DrawsOf, months: number, today: Float64Array): Step {
  const missing = lastOf(missingOf(of, months));
  const more = missing.map((value, future) => today[future] - value);
  const shares = [...more].flatMap((value, future) =>
    today[future] >= 1 ? [value / today[future]] : [],
  );
  return {
    setting,
    more,
    better: pairs(today, missing).less,
    closed: shares.length > 0 ? quantileOf(shares, 0.5) : 0,
  };
}

export function stepsTable(steps: readonly Step[], date: string): Table {
  const counts = { unit: 'children', format: (value: number) => signed(value, forecast) };
  return {
    caption: `Children more with a family that fits than as things are, ${date}, pair by pair`,
    columns: [
      { label: 'Setting' },
      { label: '1 in 10 below', ...counts },
      { label: 'Middle', ...counts },
      { label: '1 in 10 above', ...counts },
      { label: 'Gap closed, middle', unit: 'share', format: closedWords },
      { label: 'More children with a family' },
    ],
    rows: steps.map(({ setting, more, closed, better }) => [
      `${setting.group}, ${setting.label}`,
      ...[0.1, 0.5, 0.9].map((share) => quantileOf(more, share)),
      closed,
      `in ${oftenOf10(better)} pairs`,
    ]),
  };
}

/** "12%", "−3%". */
export const closedWords = (share: number) => signed(share, percent);

const middleOf = ({ more }: Step) => quantileOf(more, 0.5);

/** The setting with which most children more have a family, in the middle pair. */
export function furthest(steps: readonly Step[]): Step {
  return steps.reduce((best, step) => (middleOf(step) > middleOf(best) ? step : best));
}

/** The finding: how far the furthest setting goes. */
export function closingWords(steps: readonly Step[], date: string): string {
  const best = furthest(steps);
  const middle = middleOf(best);
  if (middle < 0.5) return `By ${date} neither lever closes the gap, not even all of both`;
  const children = count(roundedCount(middle)) === '1' ? 'child has' : 'children have';
  return `${best.setting.name}: ${difference(middle)} ${children} a family that fits in ${date}, ${percent(best.closed)} of the gap, in the middle pair`;
}

/** How often, both sides. */
export function closingOdds(steps: readonly Step[]): string {
  const best = furthest(steps);
  const [often, rest] = bothSidesOf10(best.better);
  return `With ${lower(best.setting.name)}, more children have such a family in ${often} pairs; as many or fewer in ${rest}.`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
