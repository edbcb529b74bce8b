import type { Break, Published } from '../../charts/course';
import { count, percent } from '../../charts/format';
import type { PastPanel } from '../../charts/past';
import type { PublishedFigures } from '../../kernel/figure';
import { historyOf } from '../courses';
import { eitherOf, knownOf, shareOf, sumOf } from './history';
import { linesOf, measuresOf, yearTable, type Beside, type Finding } from './finding';
import { absence, in100, nowAndThen } from './words';

const recount: Break = { year: 2020, text: 'counted anew' };
const moved: Break = { year: 2024, text: 'some moved to “other”' };

/** Said where a share is not itself a published figure. */
const worked = 'The shares are worked out here from the published numbers of children.';

/** Share in foster homes. */
export const fostered = (figures: PublishedFigures) =>
  shareOf(historyOf(figures, 'stock/home/foster'), historyOf(figures, 'stock'));

/** Share more than 20 miles from home, of those whose distance is known. */
export function farFromHome(figures: PublishedFigures): Published[] {
  const over = historyOf(figures, 'stock/distance/over-20-miles');
  return shareOf(over, sumOf(over, historyOf(figures, 'stock/distance/within-20-miles')));
}

/** Share who had three homes or more in the year. */
export const oftenMoved = (figures: PublishedFigures) =>
  shareOf(historyOf(figures, 'stability/three-homes'), historyOf(figures, 'stock'));

/** Share in the same home for two years, of those under 16 who have long been in care. */
const settled = (figures: PublishedFigures) =>
  shareOf(historyOf(figures, 'stability/same-home'), historyOf(figures, 'stability/long-in-care'));

/** Where children in care live. */
export function homesFinding({ here }: Beside): Finding {
  const home = (key: string) => historyOf(here, `stock/home/${key}`);
  const before = (key: string) => historyOf(here, `stock/home-before-2020/${key}`);
  const kinds: { title: string; history: readonly Published[]; breaks?: readonly Break[] }[] = [
    { title: 'Foster homes', history: home('foster') },
    {
      title: 'With own parents, in care',
      history: home('with-parents'),
    },
    { title: 'With adopters, before the order', history: home('placed-for-adoption') },
    {
      title: 'Children’s homes and supported accommodation together',
      history: eitherOf(
        sumOf(home('childrens-homes-secure'), home('semi-independent')),
        sumOf(before('secure-homes-hostels'), before('other-community')),
      ),
      breaks: [recount, moved],
    },
    {
      title: 'Of these, children’s homes (from 2020)',
      history: home('childrens-homes-secure'),
      breaks: [recount],
    },
    {
      title: 'Schools and all other homes',
      history: sumOf(home('residential-schools'), home('other-residential'), home('other')),
      breaks: [moved],
    },
  ];
  const name = here.place.name;
  const known = knownOf(fostered(here));
  const title =
    known.length > 0
      ? `Children in care in ${name} who live in foster homes: ${nowAndThen(known, in100)}`
      : `How many children in care in ${name} live in foster homes is ${absence(kinds[0].history)}`;
  return {
    id: 'homes',
    title,
    subtitle: 'Children in care at 31 March, by kind of home; one scale for all',
    past: {
      description: `Children in care in ${name} by kind of home, at 31 March of each published year. ${title}.`,
      panels: kinds.map(({ title, history, breaks }) => ({
        title,
        lines: [{ role: 'here', history }],
        breaks,
        format: count,
      })),
      together: true,
    },
    table: yearTable(
      `Children in care by kind of home, ${name}`,
      kinds.map(({ title, history }) => ({ label: title, unit: 'children', history })),
    ),
    series: ['stock/home/foster'],
    notes: [
      '2020: until then children’s homes, secure homes, hostels and semi-independent living were counted as one; the dotted line marks the change.',
      '2024: supported accommodation that was not registered was counted under “other” from then on. A fall in one and a rise in the other in that year may be the same children in the same homes.',
    ],
  };
}

/** How far from home. */
export function distanceFinding(beside: Beside): Finding {
  const { name } = beside.here.place;
  const known = knownOf(farFromHome(beside.here));
  const title =
    known.length > 0
      ? `Children in care in ${name} who live more than 20 miles from home: ${nowAndThen(known, in100)}`
      : `How many children in care in ${name} live far from home is ${absence(farFromHome(beside.here))}`;
  return {
    id: 'distance',
    title,
    subtitle: 'Share of children in care whose distance from home is known, at 31 March',
    past: {
      description: `Share of children in care in ${name} who live more than 20 miles from home, at 31 March. ${title}.`,
      panels: [{ title: '', lines: linesOf(beside, farFromHome), format: percent }],
    },
    table: yearTable(
      `Children in care more than 20 miles from home, ${name}`,
      measuresOf(beside, farFromHome, { label: 'Over 20 miles', unit: 'share', format: percent }),
    ),
    series: ['stock/distance/over-20-miles'],
    notes: [
      worked,
      'Far can be right: near relatives, or away from danger. More often it means that no home was free nearer by.',
    ],
  };
}

/** Whether they can stay. */
export function stabilityFinding(beside: Beside): Finding {
  const { name } = beside.here.place;
  const known = knownOf(oftenMoved(beside.here));
  const title =
    known.length > 0
      ? `Children in care in ${name} who had three homes or more within a year: ${nowAndThen(known, in100)}`
      : `How many children in care in ${name} moved often is ${absence(oftenMoved(beside.here))}`;
  const panel = (name: string, make: typeof oftenMoved): PastPanel => ({
    title: name,
    lines: linesOf(beside, make),
    format: percent,
  });
  const often = 'Three homes or more in the year';
  const long = 'Same home for two years or more';
  return {
    id: 'stability',
    title,
    subtitle:
      'Left: of all children in care at 31 March. Right: of those under 16 who have been in care for two and a half years or more',
    past: {
      description: `Two shares for ${name}: children in three homes or more in a year, and children in the same home for two years. ${title}.`,
      panels: [panel(often, oftenMoved), panel(long, settled)],
    },
    table: yearTable(`How settled children in care are, ${name}`, [
      ...measuresOf(beside, oftenMoved, { label: often, unit: 'share', format: percent }),
      ...measuresOf(beside, settled, { label: long, unit: 'share', format: percent }),
    ]),
    series: ['stability/three-homes'],
    notes: [worked],
  };
}

/** Whose homes they are. */
export function providersFinding({ here }: Beside): Finding {
  const of = (key: string) => historyOf(here, `provider/${key}`);
  const name = here.place.name;
  const england = here.place.kind === 'england';
  const owner = england ? 'the councils’ own homes' : 'the council’s own homes';
  const shown = [
    {
      label: england ? 'Councils’ own homes' : 'The council’s own homes',
      history: of('own-council'),
    },
    { label: 'Private providers', history: of('private') },
    { label: 'Voluntary providers', history: of('voluntary') },
    { label: 'Provider not reported', history: of('not-reported') },
  ];
  const further = [
    { label: 'Another council', history: of('other-council') },
    { label: 'Another public body', history: of('other-public') },
    { label: 'With parents: no provider', history: of('parents') },
  ];
  const known = knownOf(shareOf(shown[0].history, historyOf(here, 'stock')));
  const title =
    known.length > 0
      ? `Children in care in ${name} in ${owner}: ${nowAndThen(known, in100)}`
      : `How many children in care in ${name} live in ${owner} is ${absence(shown[0].history)}`;
  return {
    id: 'providers',
    title,
    subtitle: 'Children in care at 31 March, by who provides the home; one scale for all',
    past: {
      description: `Children in care in ${name} by who provides their home, at 31 March. ${title}.`,
      panels: shown.map(({ label, history }) => ({
        title: label,
        lines: [{ role: 'here', history }],
        breaks: label === 'Provider not reported' ? [moved] : undefined,
        format: count,
      })),
      together: true,
    },
    table: yearTable(
      `Children in care by who provides the home, ${name}`,
      [...shown, ...further].map(({ label, history }) => ({ label, unit: 'children', history })),
    ),
    series: ['provider/own-council'],
    notes: [
      'Homes of the council are its foster carers, relatives who foster, and its children’s homes. Agencies’ foster carers are private or voluntary. Where a trust runs the service, its homes count under another provider. The table has the other providers too.',
      'In 2024 many homes counted as “other” came to stand under “not reported”.',
    ],
  };
}
