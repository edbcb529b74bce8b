import { count } from '../../charts/format';
import type { Published } from '../../charts/course';
import { historyOf } from '../courses';
import { knownOf } from './history';
import { yearTable, type Beside, type Finding } from './finding';
import { absence, children, council, in100, march, moreOrFewer } from './words';

/** How many children are in care. */
export function stockFinding({ here }: Beside): Finding {
  const history = historyOf(here, 'stock');
  const known = knownOf(history);
  const last = known.at(-1);
  const name = here.place.name;
  const title = last
    ? `${council(here)} supported ${children(last.value)} in care in ${march(last.year)}${known.length > 1 ? `, ${moreOrFewer(known[0], last)}` : ''}`
    : `The number of children in care in ${name} is ${absence(history)}`;
  return {
    id: 'children-in-care',
    title,
    subtitle: 'Children in care at 31 March',
    past: {
      description: `Children in care in ${name} at 31 March of each published year. ${title}.`,
      panels: [{ title: '', lines: [{ role: 'here', history }], format: count }],
    },
    table: yearTable(`Children in care, ${name}`, [
      { label: 'Children in care', unit: 'children', history },
    ]),
    series: ['stock'],
    notes: [],
  };
}

/** Who came into care and who left: what fills and empties the number above. */
export function flowsFinding({ here }: Beside): Finding {
  const [starts, ceases] = [historyOf(here, 'starts'), historyOf(here, 'ceases')];
  const name = here.place.name;
  const title = flowsTitle(starts, ceases, name);
  return {
    id: 'came-and-left',
    title,
    subtitle:
      'Children a year, to 31 March. The number in care rises when more come in than leave; it also rises when those who come in stay longer',
    past: {
      description: `Children who came into care and who left care in ${name} in each published year. ${title}.`,
      panels: [
        { title: 'Came into care', lines: [{ role: 'here', history: starts }], format: count },
        { title: 'Left care', lines: [{ role: 'here', history: ceases }], format: count },
      ],
      together: true,
      stacked: true,
    },
    table: yearTable(
      `Children who came into care and who left, ${name}`,
      [
        { label: 'Came into care', unit: 'children a year', history: starts },
        { label: 'Left care', unit: 'children a year', history: ceases },
      ],
      (year) => `Year to ${march(year)}`,
    ),
    series: ['starts', 'ceases'],
    notes: [
      'A child who comes and goes more than once in a year is counted once, so the change in the number in care is not exactly those who came less those who left.',
    ],
  };
}

/** Years added up in the sentence. */
const told = 5;

function flowsTitle(
  starts: readonly Published[],
  ceases: readonly Published[],
  name: string,
): string {
  const both = starts.flatMap(({ year, figure }, i) => {
    const left = ceases[i].figure;
    return typeof figure === 'number' && typeof left === 'number' ? [{ year, figure, left }] : [];
  });
  const end = both.at(-1);
  if (end === undefined) {
    return `How many came into care and left it in ${name} is ${absence([...starts, ...ceases])}`;
  }
  // Only years in a row, so that "the five years to" is true.
  const row = both.filter(({ year }, i) => {
    return year > end.year - told && end.year - year === both.length - 1 - i;
  });
  const came = row.reduce((sum, { figure }) => sum + figure, 0);
  const left = row.reduce((sum, each) => sum + each.left, 0);
  const span = row.length === 1 ? 'the year' : `the ${numberWords[row.length]} years`;
  const gap =
    came === left
      ? 'as many as came'
      : `${count(Math.abs(came - left))} ${came > left ? 'more' : 'fewer'} came than left`;
  return `In ${span} to ${march(end.year)}, ${children(came)} came into care in ${name} and ${count(left)} left: ${gap}`;
}

const numberWords = ['', 'one', 'two', 'three', 'four', 'five'];

const ages = [
  ['under-1', 'Under 1', 'babies under 1'],
  ['1-4', '1 to 4', 'children of 1 to 4'],
  ['5-9', '5 to 9', 'children of 5 to 9'],
  ['10-15', '10 to 15', 'children of 10 to 15'],
  ['16-plus', '16 and over', 'young people of 16 and over'],
] as const;

/** How old they are. */
export function agesFinding({ here }: Beside): Finding {
  const bands = ages.map(([key, label, group]) => ({
    label,
    group,
    history: historyOf(here, `stock/age/${key}`),
  }));
  const name = here.place.name;
  const title = agesTitle(bands, name);
  return {
    id: 'ages',
    title,
    subtitle: 'Children in care at 31 March, by age; one scale for all',
    past: {
      description: `Children in care in ${name} by age, at 31 March of each published year. ${title}.`,
      panels: bands.map(({ label, history }) => ({
        title: label,
        lines: [{ role: 'here', history }],
        format: count,
      })),
      together: true,
    },
    table: yearTable(
      `Children in care by age, ${name}`,
      bands.map(({ label, history }) => ({ label, unit: 'children', history })),
    ),
    series: ['stock/age/16-plus'],
    notes: [],
  };
}

interface Band {
  readonly group: string;
  readonly history: readonly Published[];
}

/** The age whose share changed most, or the largest where only one year is whole. */
function agesTitle(bands: readonly Band[], name: string): string {
  const whole = bands[0].history.flatMap(({ year }, i) => {
    const numbers = bands.map(({ history }) => history[i].figure);
    const sum = numbers.reduce<number>((all, n) => all + (typeof n === 'number' ? n : 0), 0);
    const complete = numbers.every((n) => typeof n === 'number');
    return complete && sum > 0 ? [{ year, shares: numbers.map((n) => Number(n) / sum) }] : [];
  });
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) {
    const all = bands.flatMap(({ history }) => history);
    return `The ages of children in care in ${name} are ${absence(all)}`;
  }
  const by = last.shares.map((share, i) => Math.abs(share - first.shares[i]));
  const most = (sizes: readonly number[]) => sizes.indexOf(Math.max(...sizes));
  const [a, b] = [first.shares, last.shares].map((shares) => shares.map(in100));
  const i = first.year === last.year ? most(last.shares) : most(by);
  const { group } = bands[i];
  if (a[i] === b[i]) {
    const j = most(last.shares);
    return `In ${march(last.year)}, ${b[j]} children in care in ${name} were ${bands[j].group}`;
  }
  return `In ${march(last.year)}, ${b[i]} children in care in ${name} were ${group}; in ${march(first.year)}, ${a[i]}`;
}
