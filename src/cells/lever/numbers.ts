import type { Lever } from '../../../models/childrens-care/lever';
import { parameters } from '../../../models/childrens-care/parameters';
import type { Table } from '../../charts/table';
import type { Parameter } from '../../kernel/structure';

const GRADES = { A: 'official', B: 'measured', C: 'reported', D: 'assumption' } as const;

function tell(value: number | undefined, unit: string): string {
  if (value === undefined) return 'by place';
  if (unit === 'share') return `${Number((value * 100).toFixed(1))} in 100`;
  if (unit.startsWith('GBP')) {
    const rest = unit.slice(3).replace('/', ' a ');
    return `£${value.toLocaleString('en-GB')}${rest}`;
  }
  if (unit === 'ratio') return String(value);
  if (unit === '1/year') return `${Number((value * 100).toFixed(1))} in 100 a year`;
  return `${value.toLocaleString('en-GB')} ${unit.replace('/', ' a ')}`;
}

/** The numbers behind a lever: value, range, where from, how well known. */
export function numbersOf(lever: Lever): Table {
  const rows = lever.evidence.map((name) => {
    const { about, unit, value, low, high, evidence }: Parameter = parameters[name];
    const range =
      low === undefined || high === undefined ? '' : `${tell(low, unit)} to ${tell(high, unit)}`;
    return [
      about,
      tell(value, unit),
      range,
      evidence ? `${evidence.source}${evidence.note ? `: ${evidence.note}` : ''}` : '',
      evidence ? `${GRADES[evidence.grade]}, ${evidence.year}` : '',
    ];
  });
  return {
    caption: `The numbers behind: ${lever.label}`,
    columns: [
      { label: 'What' },
      { label: 'Value' },
      { label: 'Range' },
      { label: 'From' },
      { label: 'How well known' },
    ],
    rows,
  };
}
