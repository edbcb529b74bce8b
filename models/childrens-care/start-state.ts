import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { stockCells } from '../../src/kernel/quantity';
import { apportion, cappedShares, fit, roundToTotals, type Table } from './cross-table';
import { parts } from './parts';
import { AGES, GROUPS, HOMES, type Age, type Home } from './dimensions';

/** A figure that was not published for the place and where its stand-in comes from. */
export interface Filled {
  readonly what: string;
  readonly from: string;
}

/** Children at the start: whole numbers by cell of the stock `children`, and what was filled in. */
export interface StartState {
  readonly total: number;
  readonly children: readonly number[];
  readonly filled: readonly Filled[];
  count(where: (age: Age, home: Home, group: string) => boolean): number;
  /** Children of one age, home and group. */
  at(age: Age, home: Home, group: string): number;
}

/** The place's figures do not carry a forecast; `message` says so in plain words. */
export class NoForecast extends Error {}

const AGE_KEYS: Readonly<Record<Age, string>> = {
  'under-1': 'stock/age/under-1',
  '1-4': 'stock/age/1-4',
  '5-9': 'stock/age/5-9',
  '10-15': 'stock/age/10-15',
  '16-17': 'stock/age/16-plus',
};

/** Published kinds of home (2020 on) and the model's kind they belong to. */
const PUBLISHED_HOMES = [
  ['stock/home/foster', 'foster'],
  ['stock/home/with-parents', 'parents'],
  ['stock/home/placed-for-adoption', 'adoption'],
  ['stock/home/childrens-homes-secure', 'childrens-home'],
  ['stock/home/semi-independent', 'supported'],
  ['stock/home/other-residential', 'other'],
  ['stock/home/residential-schools', 'other'],
  ['stock/home/other', 'other'],
] as const;

/** Before 2020 homes and supported accommodation were published together: an assumed split. */
const BEFORE_2020 = { home: 0.58, supported: 0.42 };

/**
 * Where children live, by age and group, before any total is matched: relative weights only.
 * Assumption: homes 6 / 56 / 38 % by age; the rest by judgement from England's totals.
 */
const PATTERN: Readonly<Record<string, readonly (readonly number[])[]>> = {
  //         kinship council agency parents adoption home  supported other
  local: [
    [20, 45, 18, 5, 9, 0, 0, 8],
    [22, 36, 20, 9, 15, 0, 0, 3],
    [21, 38, 31, 9, 2, 3, 0, 2],
    [15, 36, 34, 6, 0, 15, 0, 3],
    [9, 26, 24, 5, 0, 18, 17, 8],
  ],
  uasc: [
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 24, 56, 0, 0, 6, 0, 14],
    [0, 9, 23, 0, 0, 4, 48, 16],
  ],
};
const UASC_UNDER_16 = 0.13;

const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/**
 * The cross table of age, home and group from published margins. Every published total is matched
 * exactly; what is suppressed is filled in England's proportions and named in `filled`.
 */
export function startState(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): StartState {
  const all = numberAt(figures, 'stock', year);
  if (all === undefined || all < 1)
    throw new NoForecast(
      `${figures.place.name} has no published number of children in care for March ${year}, so there is nothing to start a forecast from.`,
    );
  const filled: Filled[] = [];
  const margin = (name: string, keys: readonly string[]) =>
    fillMargin(figures, england, year, all, keys, name, filled);

  const ages = margin(
    'ages',
    AGES.map((age) => AGE_KEYS[age]),
  );
  const kinds = year >= 2020 ? PUBLISHED_HOMES.map(([key]) => key) : BEFORE_2020_KEYS;
  const published = margin('homes', kinds);
  const byKind = homesByKind(published, year);
  const uasc = uascTotal(figures, england, year, all, filled);
  const split = apportion(byKind.foster, fosterSplit(england, year));
  const forFamily = Math.max(0, all - uasc - byKind.parents - byKind.adoption);
  const kinship = Math.min(split[0], forFamily);
  const foster = [kinship, split[1], split[2] + split[0] - kinship];
  filled.push({ what: 'foster homes by council, agency and family', from: 'England’s split' });
  const homes = HOMES.map((home) => {
    if (home === 'kinship') return foster[0];
    if (home === 'council') return foster[1];
    if (home === 'agency') return foster[2];
    return byKind[home];
  });
  filled.push({ what: 'homes by age', from: 'published totals, crossed in England’s pattern' });

  const table =
    crossTable(ages, homes, uasc) ??
    crossTable(ages, homesByPattern(all, ages, filled), uasc) ??
    contradiction(figures, year);
  const cells = stockCells(parts, 'children');
  const at = (age: Age, home: Home, group: string) =>
    table[GROUPS.indexOf(group as 'local')][AGES.indexOf(age)][HOMES.indexOf(home)];
  const children = cells.map(({ age, home, group }) => at(age as Age, home as Home, group));
  return {
    total: all,
    children,
    filled,
    at,
    count: (where) =>
      total(
        cells.map(({ age, home, group }, i) =>
          where(age as Age, home as Home, group) ? children[i] : 0,
        ),
      ),
  };
}

const BEFORE_2020_KEYS = [
  'stock/home/foster',
  'stock/home/with-parents',
  'stock/home/placed-for-adoption',
  'stock/home-before-2020/secure-homes-hostels',
  'stock/home-before-2020/other-community',
  'stock/home/other-residential',
  'stock/home/residential-schools',
  'stock/home/other',
];

function homesByKind(published: readonly number[], year: number): Record<string, number> {
  const kinds: Record<string, number> = {
    foster: 0,
    parents: 0,
    adoption: 0,
    'childrens-home': 0,
    supported: 0,
    other: 0,
  };
  if (year >= 2020) {
    PUBLISHED_HOMES.forEach(([, kind], i) => (kinds[kind] += published[i]));
  } else {
    const [foster, parents, adoption, hostels, community, ...rest] = published;
    const [home, supported] = apportion(hostels + community, [
      BEFORE_2020.home,
      BEFORE_2020.supported,
    ]);
    const other = total(rest);
    Object.assign(kinds, { foster, parents, adoption, 'childrens-home': home, supported, other });
  }
  return kinds;
}

/** Homes in England's pattern by age, where the published ones cannot go with the published ages. */
function homesByPattern(all: number, ages: readonly number[], filled: Filled[]): number[] {
  filled.push({
    what: 'homes',
    from: 'England’s pattern by age: published homes and ages do not fit together',
  });
  const weights = HOMES.map((_, column) =>
    total(PATTERN.local.map((row, i) => (row[column] * ages[i]) / total(row))),
  );
  return apportion(all, weights);
}

/** England's foster homes with family and friends, council and agency carers. */
function fosterSplit(england: PublishedFigures, year: number): number[] {
  const split = ['kinship', 'council', 'agency'].map((kind) =>
    numberAt(england, `england/foster/${kind}`, year),
  );
  return split.every((part) => part !== undefined) ? (split as number[]) : [23, 42, 35];
}

/**
 * One published margin as whole numbers that add to `all`. Unpublished parts share what the
 * published ones leave, in England's proportions; a gap between the parts and the total (England is
 * rounded to 10; before 2020 councils' parts are of another edition) goes to the last part, or to
 * the largest where the last is too small.
 */
function fillMargin(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  all: number,
  keys: readonly string[],
  name: string,
  filled: Filled[],
): number[] {
  const known = keys.map((key) => numberAt(figures, key, year));
  const left = all - total(known.map((value) => value ?? 0));
  const open = keys.flatMap((_, i) => (known[i] === undefined ? [i] : []));
  if (open.length === 0 || left < 0) {
    const margin = known.map((value) => value ?? 0);
    for (let gap = left; gap !== 0;) {
      const last = margin.length - 1;
      const at = margin[last] + gap >= 0 ? last : margin.indexOf(Math.max(...margin));
      const step = Math.max(gap, -margin[at]);
      margin[at] += step;
      gap -= step;
    }
    if (left !== 0)
      filled.push({ what: `${name}: ${left} children`, from: 'rounding of the published parts' });
    return margin;
  }
  filled.push({
    what: `${name} not published (${open.length} of ${keys.length})`,
    from: 'England’s proportions',
  });
  const weights = open.map((i) => numberAt(england, keys[i], year) ?? 0);
  const shares = apportion(left, weights);
  return known.map((value, i) => value ?? shares[open.indexOf(i)]);
}

function uascTotal(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  all: number,
  filled: Filled[],
): number {
  const published = numberAt(figures, 'stock/uasc', year);
  if (published !== undefined) return published;
  filled.push({ what: 'unaccompanied children', from: 'England’s share, one to five' });
  const share =
    (numberAt(england, 'stock/uasc', year) ?? 0) / (numberAt(england, 'stock', year) ?? 1);
  return Math.min(5, Math.max(1, Math.round(all * share)));
}

function contradiction(figures: PublishedFigures, year: number): never {
  throw new NoForecast(
    `The ages and homes published for ${figures.place.name} in March ${year} do not fit together, so there is nothing to start a forecast from.`,
  );
}

/** [group][age][home], whole numbers with exactly these totals; undefined where there is none. */
function crossTable(
  ages: readonly number[],
  homes: readonly number[],
  uasc: number,
): readonly Table[] | undefined {
  const possible = new Set(
    stockCells(parts, 'children').map(({ age, home, group }) => `${group}/${age}/${home}`),
  );
  const may = (group: string) => (row: number, column: number) =>
    possible.has(`${group}/${AGES[row]}/${HOMES[column]}`);
  const old = Math.min(uasc, ages[3] + ages[4]);
  const teens = Math.min(ages[3], Math.max(old - ages[4], Math.round(old * UASC_UNDER_16)));
  const uascAges = [0, 0, 0, teens, old - teens];
  const seed = (group: string) => PATTERN[group];
  const wanted = HOMES.map((_, column) =>
    total(seed('uasc').map((row, i) => (row[column] * uascAges[i]) / Math.max(1, total(row)))),
  );
  const caps = homes.map((count, i) =>
    HOMES[i] === 'supported' ? Math.min(count, old - teens) : count,
  );
  const uascHomes = cappedShares(old, wanted, caps);
  const uascTable = roundToTotals(
    fit(seed('uasc'), uascAges, uascHomes),
    uascAges,
    uascHomes,
    may('uasc'),
  );
  const localAges = ages.map((value, i) => value - uascAges[i]);
  const localHomes = homes.map((value, i) => value - uascHomes[i]);
  const localTable = roundToTotals(
    fit(seed('local'), localAges, localHomes),
    localAges,
    localHomes,
    may('local'),
  );
  return localTable && uascTable ? [localTable, uascTable] : undefined;
}
