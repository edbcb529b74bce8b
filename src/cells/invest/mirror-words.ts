import { bothSidesOf10, financialYear, money, oftenOf10 } from '../../charts/format';
import type { Table } from '../../charts/table';
import {
  NEARLY_ALL,
  type Mirror,
  type MirroredLine,
  type MirroredYear,
} from '../../../models/business-case/mirror';

/** A line as it is called; one without a name by its amount. */
export const calledOf = ({ name, planned }: MirroredLine): string =>
  name || `A line of ${money(planned)} a year`;

/** Pounds on a crowded axis: "£0.7m", "£700k", "£7,000". */
export function tickOf(value: number, most: number): string {
  const short = (size: number) => `£${Number((value / size).toFixed(2)).toLocaleString('en-GB')}`;
  if (value === 0 || most < 10_000) return money(value);
  return most < 1e6 ? `${short(1000)}k` : `${short(1e6)}m`;
}

/** The finding: how often the whole plan is delivered. */
export function mirrorTitle({ odds, planned }: MirroredYear): string {
  return `In ${oftenOf10(odds)} simulated futures the plan brings nine tenths or more of its ${money(planned)} a year`;
}

/** What the whole delivers, and what would cover the rest. */
export function mirrorWords(whole: MirroredYear): string[] {
  const { odds, delivered, contingency, planned, year } = whole;
  const { p10, p50, p90 } = delivered;
  const when = `From ${financialYear(year)}, when all lines have begun,`;
  const spread =
    money(p10) === money(p90)
      ? `${when} all futures bring ${money(p50)} a year.`
      : `${when} 8 of 10 futures bring between ${money(p10)} and ${money(p90)} a year. The middle one brings ${money(p50)}.`;
  return [
    `In ${bothSidesOf10(odds)[1]} it brings less than ${money(planned * NEARLY_ALL)}.`,
    spread,
    contingency < 0.5
      ? 'No money has to be kept beside the plan to make it good in 8 of 10 futures.'
      : `To make the plan good in 8 of 10 futures, ${money(contingency)} a year has to be kept beside it, for what does not come. This is called a contingency.`,
  ];
}

/** What the proposal on the page does to that, if it is added. */
export function addedWords(plan: MirroredYear, added: MirroredYear, label: string): string {
  const [before, after] = [plan, added].map(({ odds }) => oftenOf10(odds));
  const rest = `the middle future goes from ${money(plan.delivered.p50)} to ${money(added.delivered.p50)}, the contingency from ${money(plan.contingency)} to ${money(added.contingency)}`;
  return `With ${label} beside the plan in ${financialYear(plan.year)}, nine tenths or more come in ${after} futures, where it was ${before}; ${rest}.`;
}

/** Each line and the whole: the spread of what is delivered. */
export function linesTable({ lines, years }: Mirror): Table {
  const pounds = { unit: '£ a year', format: money };
  const whole = years.at(-1)!;
  const row = ({
    planned,
    odds,
    delivered: { p10, p50, p90, mean },
  }: Omit<MirroredLine, 'name' | 'from'>) => [planned, odds, p10, p50, p90, mean];
  return {
    caption: 'What each line of the plan delivers, and all of them together',
    columns: [
      { label: 'Line' },
      { label: 'From' },
      { label: 'Planned', ...pounds },
      { label: 'Nine tenths or more', unit: 'share of futures', format: oftenOf10 },
      { label: '1 in 10 below', ...pounds },
      { label: 'Middle future', ...pounds },
      { label: '1 in 10 above', ...pounds },
      { label: 'Mean', ...pounds },
    ],
    rows: [
      ...lines.map((line) => [calledOf(line), financialYear(line.from), ...row(line)]),
      ['All lines', financialYear(whole.year), ...row(whole)],
    ],
  };
}

/** Year by year, as lines begin. */
export function yearsTable({ years }: Mirror): Table {
  const pounds = { unit: '£', format: money };
  return {
    caption: 'The plan year by year, as its lines begin',
    columns: [
      { label: 'Financial year' },
      { label: 'Planned', ...pounds },
      { label: 'Nine tenths or more', unit: 'share of futures', format: oftenOf10 },
      { label: '1 in 10 below', ...pounds },
      { label: 'Middle future', ...pounds },
      { label: '1 in 10 above', ...pounds },
      { label: 'Contingency for 8 of 10', ...pounds },
    ],
    rows: years.map(({ year, planned, odds, delivered: { p10, p50, p90 }, contingency }) => [
      financialYear(year),
      planned,
      odds,
      p10,
      p50,
      p90,
      contingency,
    ]),
  };
}
