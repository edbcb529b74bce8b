import { bothSidesOf10, count, money } from '../../charts/format';
import { pairs } from '../../charts/pairs';
import type { Table } from '../../charts/table';
import { MONTHS } from '../../../models/six-years/rules';
import type { Account } from '../../../models/six-years/account';
import type { Debriefing, Futures } from '../../state/six-years-debrief.svelte';

/** What six years came to, in one sentence. */
export const livedWords = (name: string, { unmet, spend }: Debriefing): string =>
  `In your six years children in ${name} lived ${count(unmet.lived)} months without the family they needed, and the council spent ${money(spend.lived)}.`;

/** What the future would have been with no change, against the middle one. */
export function luckWords({ luck, middle }: Account): string {
  const size = count(Math.abs(luck));
  const of = count(middle);
  if (size === '0')
    return `Luck: none either way. With no change this future is the middle one, with ${of} such months.`;
  return luck > 0
    ? `Luck: with no change this future brings ${size} such months more than the middle one, which has ${of}.`
    : `Luck: with no change this future brings ${size} such months fewer than the middle one, which has ${of}.`;
}

/** What the decisions changed, in the same future. */
export function choiceWords({ choice }: Account): string {
  const size = count(Math.abs(choice));
  if (size === '0') return 'Choice: what you decided changed nothing here.';
  return choice > 0
    ? `Choice: what you decided brought ${size} such months more than no change does, in this same future.`
    : `Choice: what you decided brought ${size} such months fewer than no change does, in this same future.`;
}

/** The same of money, both parts in one sentence. */
export function moneyWords({ luck, choice }: Account): string {
  const [a, b] = [luck, choice].map((value) =>
    value > 0 ? `${money(value)} more` : `${money(-value)} less`,
  );
  return `In money, luck meant ${a} spending, and choice meant ${b}, the cost of new work included.`;
}

/** How often a way of deciding leaves fewer months than no change, future by future. */
export function oftenWords(who: 'you' | 'steady', { mine, steady, none }: Debriefing): string {
  const { less } = pairs(none.unmet, (who === 'you' ? mine : steady).unmet);
  const [often, rest] = bothSidesOf10(less);
  return who === 'you'
    ? `In ${often} simulated futures your decisions leave fewer such months than no change; in ${rest} they do not.`
    : `In ${often} simulated futures the best steady plan we found leaves fewer such months than no change; in ${rest} it does not.`;
}

/** Middle, luck and choice add up, in both measures: a row each. */
export function accountTable({ unmet, spend, steady }: Debriefing): Table {
  const rows: [string, (account: Account) => number][] = [
    ['No change, the middle of all futures', ({ middle }) => middle],
    ['Luck: no change in your future, less that', ({ luck }) => luck],
    ['No change, in your future', ({ unchanged }) => unchanged],
    ['Choice: your six years, less that', ({ choice }) => choice],
    ['Your six years', ({ lived }) => lived],
  ];
  return {
    caption: 'Luck and choice over six years',
    columns: [
      { label: 'What' },
      { label: 'Without the family they need', unit: 'months, all children', format: count },
      { label: 'Spent, new work included', unit: '£', format: money },
    ],
    rows: [
      ...rows.map(([label, of]) => [label, of(unmet), of(spend)]),
      ['The best steady plan found, in your future', steady.unmet[0], steady.spend[0]],
    ],
  };
}

/** What children lived through in this future, with each way of deciding; a row a measure. */
export function childrenTable({ mine, none, steady }: Debriefing, year: number): Table {
  const ways = [mine, none, steady];
  const end = `March ${year + MONTHS / 12}`;
  const row = (label: string, of: (way: Futures) => number) => [label, ...ways.map(of)];
  const last = (name: string) => (way: Futures) => way.outputs[name].futures[0][MONTHS];
  return {
    caption: 'In your future, with each way of deciding',
    columns: [
      { label: 'Measure' },
      { label: 'Your decisions', format: count },
      { label: 'No change', format: count },
      { label: 'Steady plan', format: count },
    ],
    rows: [
      row(`Children in care, ${end}`, last('children-in-care')),
      row(`Without the family they need (estimate), ${end}`, last('family-plan-mismatch')),
      row(`In a children’s home, ${end}`, last('in-childrens-homes')),
      row(`Over 20 miles from home (estimate), ${end}`, last('placed-far')),
      row('Moves to another home in six years', (way) => way.outputs.moves.total[0]),
    ],
  };
}
