import type { Meaning } from '../charts/band';
import { drivers, type DriverRows } from '../charts/drivers';
import { count, forecast, money, percent } from '../charts/format';
import type { Table } from '../charts/table';
import type { Driver, Drivers, Result } from '../engine/runner';
import { plainNames } from '../../models/childrens-care/plain-names';
import type { Outcome } from './driver-outcomes';
import { placeName } from './words';

/** Most rows of the picture. */
const SHOWN = 8;

export const picture = drivers;

/** In a few words, what an uncertain thing is. */
export function nameOf({ name, about }: Driver): string {
  const plain = (plainNames as Readonly<Record<string, string>>)[name];
  return plain ?? about.charAt(0).toLowerCase() + about.slice(1);
}

/**
 * Those that stand out: beyond three times what a correlation by mere chance comes to
 * (1 / √futures), at most eight.
 */
export function outstanding({ drivers, job }: Drivers): readonly Driver[] {
  const least = 3 / Math.sqrt(job.draws);
  return drivers.filter(({ correlation }) => Math.abs(correlation) >= least).slice(0, SHOWN);
}

const eachOf = (outcome: Outcome) => (outcome.money ? money : forecast);

/** The finding in words: what matters most, and by how much. */
export function driverWords(found: Drivers, outcome: Outcome, when: string): string {
  const [first, second] = outstanding(found);
  if (!first)
    return `Nothing that the model is unsure of stands out: the spread of ${outcome.of} in ${when} is mostly chance, child by child.`;
  const each = eachOf(outcome);
  const next = second
    ? ` Next is ${nameOf(second)}: about ${each(second.high)} where it runs highest, about ${each(second.low)} where it runs lowest.`
    : '';
  return `It is ${nameOf(first)}. In the fifth of futures where this runs highest, about ${each(first.high)} ${outcome.happens} in ${when} in the middle future; in the fifth where it runs lowest, about ${each(first.low)}.${next}`;
}

/** What all of it together accounts for, and what is left. */
export function shareWords({ explained }: Drivers): string {
  if (explained === undefined) return '';
  const rest =
    'The rest is mostly chance for each child, and when things happen: better figures would not take it away.';
  if (explained < 0.05)
    return `All that varies in the model together accounts for little of the differences between futures. ${rest}`;
  const share = percent(Math.min(0.95, Math.round(explained * 20) / 20));
  return `All that varies in the model together accounts for about ${share} of the differences between futures. ${rest}`;
}

/** The picture's rows, and how many others there are. */
export function driverRows(
  found: Drivers,
  outcome: Outcome,
  when: string,
  meaning: Meaning = 'today',
): DriverRows {
  const shown = outstanding(found);
  const each = eachOf(outcome);
  const others = found.drivers.length - shown.length;
  const full = shown.length === SHOWN;
  return {
    description: `How ${outcome.of} in ${when} goes with what the model is unsure of: ${shown.map((driver) => `${nameOf(driver)}, ${driver.correlation > 0 ? outcome.more : outcome.less} when higher`).join('; ') || 'nothing stands out'}. The table holds the figures.`,
    meaning,
    rows: shown.map((driver) => ({
      label: capital(nameOf(driver)),
      correlation: driver.correlation,
      span: `${each(driver.low)} to ${each(driver.high)}`,
    })),
    rest: {
      label: `Everything else that varies: ${count(others)}`,
      text: full ? 'each matters less' : 'none stands out',
    },
    sides: [`When higher: ${outcome.less}`, `When higher: ${outcome.more}`],
  };
}

/** All that varies, with its figures. */
export function driverTable(found: Drivers, outcome: Outcome, when: string): Table {
  const format = eachOf(outcome);
  return {
    caption: `What the spread of ${outcome.of} in ${when} goes with, ${placeName({ job: found.job } as Result)}`,
    columns: [
      { label: 'What is uncertain' },
      { label: 'Kind' },
      {
        label: 'Goes together',
        unit: 'rank correlation, −1 to 1',
        format: (value) => value.toFixed(2).replace('-', '−'),
      },
      { label: 'Where lowest: middle', unit: outcome.unit, format },
      { label: 'Where highest: middle', unit: outcome.unit, format },
    ],
    rows: found.drivers.map((driver) => [
      capital(nameOf(driver)),
      driver.kind === 'noise' ? 'varies with time' : 'not known exactly',
      driver.correlation,
      driver.low,
      driver.high,
    ]),
  };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
