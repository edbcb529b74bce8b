import { amount, count, money } from '../../charts/format';
import type { ClaimSteps } from '../../charts/claim-steps';
import type { Table } from '../../charts/table';
import type {
  CaseUnit,
  PrintedFigure,
  PublishedCase,
  Recomputed,
  Rung,
} from '../../../models/business-case/published-case';

type Figure = number | readonly [low: number, high: number];

/** Whole pounds below a million, "£4.6m" and "£2.205bn" above: as exact as a report prints them. */
function pounds(value: number): string {
  if (Math.abs(value) < 999_999.5) return `£${count(value)}`;
  const [size, name] = value >= 1e9 ? [1e9, 'bn'] : [1e6, 'm'];
  return `£${Number((value / size).toFixed(3)).toLocaleString('en-GB')}${name}`;
}

/** Of a worked-out number: three figures are more than is known. */
const about = (value: number) => (Math.abs(value) < 999_500 ? pounds(value) : money(value));

const one: Record<CaseUnit, (value: number) => string> = {
  GBP: pounds,
  'GBP/week': (value) => `£${count(value)} a week`,
  share: (value) => `${amount(Number((100 * value).toFixed(1)))}%`,
  ratio: (value) => value.toFixed(2),
  children: (value) => (value >= 100 ? count(value) : amount(Number(value.toFixed(1)))),
  weeks: (value) => `${amount(Number(value.toFixed(1)))} weeks`,
  months: (value) => `${amount(Number(value.toFixed(1)))} months`,
};

/** "£322,402", "67% to 95%"; "not published" where the source has no number. */
export function figureText(value: Figure | undefined, unit: CaseUnit): string {
  if (value === undefined) return 'not published';
  if (typeof value === 'number') return one[unit](value);
  const [low, high] = value.map(one[unit]);
  return low === high ? low : `${low} to ${high}`;
}

/** A sentence of a case with its values filled in. */
export function filled(text: string, values: ReturnType<PublishedCase['values']>): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (_, key: string) => {
    const { value, unit } = values[key];
    return unit === 'GBP' ? about(value) : one[unit](value);
  });
}

/** "£2.17 for each £1", "£7.83 to £10.76 for each £1". */
export function backText({ benefit, span, cost }: Rung): string {
  const each = (value: number) => `£${(value / cost).toFixed(2)}`;
  // The ends of a claim in two; else the bar's own value is the one to say.
  const said = span && span[0] === benefit ? `${each(span[0])} to ${each(span[1])}` : each(benefit);
  return `${said} for each £1`;
}

/** The picture of a case. */
export function stepsOf(found: PublishedCase): ClaimSteps {
  const rungs = found.rungs();
  const steps = rungs.map((rung) => ({ ...rung, note: backText(rung) }));
  return {
    description: `${found.place}, ${found.title}: what is claimed and what is left of it after each caution, against the cost. From ${steps[0].note} to ${steps.at(-1)!.note}. The table holds the figures.`,
    steps,
    format: (value) => (value === 0 ? '£0' : pounds(value)),
    costLabel: `cost ${pounds(rungs[0].cost)}`,
  };
}

/** The figures behind the picture. */
export function stepsTable(found: PublishedCase): Table {
  const format = about;
  return {
    caption: `${found.place}: ${found.title}, step by step`,
    columns: [
      { label: 'Step' },
      { label: 'Benefit', unit: '£', format },
      { label: 'Benefit, lower end', unit: '£', format },
      { label: 'Benefit, higher end', unit: '£', format },
      { label: 'Cost', unit: '£', format },
      { label: 'Benefit for each £1 of cost', unit: '£', format: (value) => value.toFixed(2) },
      { label: 'Why' },
    ],
    rows: found
      .rungs()
      .map(({ label, benefit, span, cost, why }) => [
        label,
        benefit,
        span?.[0] ?? '',
        span?.[1] ?? '',
        cost,
        benefit / cost,
        why,
      ]),
  };
}

export const printedText = ({ value, unit }: PrintedFigure) => figureText(value, unit);

/** What the sum gives, beside what is printed: shown to three figures where it is no round sum. */
export function foundText({ found, unit }: Recomputed): string {
  if (unit !== 'GBP' || typeof found !== 'number') return figureText(found, unit);
  return found < 1e6 || found % 1e6 === 0 ? pounds(found) : about(found);
}
