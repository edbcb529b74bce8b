import { count, financialYear, percent } from '../../charts/format';
import { linesOf, measuresOf, published, yearTable, type Beside, type Finding } from './finding';
import { knownOf } from './history';
import { absence, in100, nowAndThen } from './words';

/** What stands before care: children in need, protection plans, applications to court. */
export function needFinding(beside: Beside): Finding {
  const { name } = beside.here.place;
  const measures = [
    ['need/children-in-need-rate', 'Children in need'],
    ['need/protection-plan-rate', 'On a protection plan'],
    ['need/care-applications-rate', 'Applications to court in the year'],
  ] as const;
  const own = published(measures[0][0])(beside.here);
  const known = knownOf(own);
  const title =
    known.length > 0
      ? `Children in need in ${name}: ${nowAndThen(known, (rate) => `${count(rate)} of each 10,000`)}`
      : `How many children are in need in ${name} is ${absence(own)}`;
  return {
    id: 'need',
    title,
    subtitle: 'For each 10,000 children who live in the area, at 31 March; each on its own scale',
    past: {
      description: `Rates for ${name} of children in need, on protection plans and of applications to court. ${title}.`,
      panels: measures.map(([key, label]) => ({
        title: label,
        lines: linesOf(beside, published(key)),
        format: rate,
        tickFormat: rateTick,
      })),
    },
    table: yearTable(
      `Need before care, ${name}`,
      measures.flatMap(([key, label]) =>
        measuresOf(beside, published(key), {
          label,
          unit: 'for each 10,000 children',
          format: rate,
        }),
      ),
    ),
    series: ['need/children-in-need-rate'],
    notes: [
      'A child in need is one whom the council has assessed as needing help to grow up well. Children in care are among them. A higher rate can mean more need, or more help given.',
    ],
  };
}

/** How many children grow up with little money. */
export function povertyFinding(beside: Beside): Finding {
  const make = published('poverty/low-income-share');
  const { name } = beside.here.place;
  const known = knownOf(make(beside.here));
  const title =
    known.length > 0
      ? `Children in ${name} whose family has a low income: ${nowAndThen(known, in100, financialYear)}`
      : `How many children in ${name} live on a low income is ${absence(make(beside.here))}`;
  const measure = { label: 'In low-income families', unit: 'share', format: percent };
  return {
    id: 'poverty',
    title,
    subtitle:
      'Share of children under 16 in families with relative low income, before housing costs',
    past: {
      description: `Share of children under 16 in ${name} whose family has a low income. ${title}.`,
      panels: [{ title: '', lines: linesOf(beside, make), format: percent }],
      yearName: financialYear,
    },
    table: yearTable(
      `Children in low-income families, ${name}`,
      measuresOf(beside, make, measure),
      financialYear,
    ),
    series: ['poverty/low-income-share'],
    notes: [
      'Low income is less than 60% of the middle income of that year. Housing costs are not taken off, so where rents are high the share looks lower than it feels. Only three years are counted in one way.',
    ],
  };
}

/** Who helps them: how many cases a social worker has, and whether social workers stay. */
export function staffFinding(beside: Beside): Finding {
  const { name } = beside.here.place;
  const caseload = published('workforce/caseload');
  const known = knownOf(caseload(beside.here));
  const september = (year: number) => `September ${year - 1}`;
  const title =
    known.length > 0
      ? `Cases for each social worker in ${name}: ${nowAndThen(known, cases, september)}`
      : `How many cases a social worker has in ${name} is ${absence(caseload(beside.here))}`;
  const shares = [
    ['workforce/turnover', 'Left within the year'],
    ['workforce/vacancy', 'Posts vacant'],
    ['workforce/agency', 'Agency workers'],
  ] as const;
  return {
    id: 'social-workers',
    title,
    subtitle: 'Children’s social workers at 30 September; each on its own scale',
    past: {
      description: `Social workers for children in ${name}: cases for each, and shares who left, of posts vacant and of agency workers. ${title}.`,
      panels: [
        {
          title: 'Cases for each',
          lines: linesOf(beside, caseload),
          format: cases,
          tickFormat: count,
        },
        ...shares.map(([key, label]) => ({
          title: label,
          lines: linesOf(beside, published(key)),
          format: percent,
        })),
      ],
      yearName: (year) => String(year - 1),
    },
    table: yearTable(
      `Children’s social workers, ${name}`,
      [
        ...measuresOf(beside, caseload, { label: 'Cases for each', unit: 'cases', format: cases }),
        ...shares.flatMap(([key, label]) =>
          measuresOf(beside, published(key), { label, unit: 'share', format: percent }),
        ),
      ],
      september,
    ),
    series: ['workforce/caseload'],
    notes: [],
  };
}

const cases = (value: number) => value.toFixed(1);
const rate = (value: number) => (value < 100 ? value.toFixed(1) : count(value));
const rateTick = (value: number) => (value < 10 && value % 1 ? value.toFixed(1) : count(value));
