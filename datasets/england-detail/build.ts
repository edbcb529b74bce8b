import {
  educationSymbols,
  figureOf,
  otherSymbols,
  type PublishedRow,
  type PublishedTables,
} from '../published-tables';
import { england } from '../source';
import { WideTable } from '../wide-table';
import { fosteringMeasures } from './columns';
import source from './source';

export default function build(published: PublishedTables): string {
  const table = new WideTable(published, source);
  setFosterSplit(table, published);
  setDistances(table, published('national_placement_distance'));
  setEndings(table, published('national_placement_change_reasons'));
  setStays(table, published('national_placement_duration'));
  setFostering(table, published('fostering_national'));
  return table.text();
}

/** Provider labels by how they begin: the wording of the rest changed between editions. */
const councilProviders = ['Own provision', 'Other LA', 'Other public'];
const agencyProviders = ['Private', 'Voluntary'];

function setFosterSplit(table: WideTable, published: PublishedTables): void {
  const providers = published('national_placement_by_provider').filter((row) =>
    /^[23]a\. Foster/.test(row.placement_type),
  );
  const kinship = published('national_31_march_characteristics').filter((row) =>
    /^1[ab]\.1 /.test(row.characteristic),
  );
  for (const year of new Set(providers.map((row) => row.year))) {
    const from = (starts: readonly string[]) =>
      sum(
        providers.filter(
          (row) => row.year === year && starts.some((s) => row.placement_provider.startsWith(s)),
        ),
      );
    table.set(england, Number(year), 'foster_all', from(['All children']));
    table.set(england, Number(year), 'foster_agency', from(agencyProviders));
    const relatives = kinship.filter((row) => row.year === year);
    if (relatives.length === 0) continue;
    table.set(england, Number(year), 'foster_kinship', sum(relatives));
    table.set(england, Number(year), 'foster_council', from(councilProviders) - sum(relatives));
  }
}

/** Home by how its label begins. The labels of 2019 for homes redefined in 2020 are left out. */
const homesByLabel: readonly (readonly [string, string])[] = [
  ['Foster placements', 'foster'],
  ['Independent and semi-independent', 'semi_independent'],
  ['Other residential', 'other_residential'],
  ['Residential schools', 'residential_schools'],
  ['Placed for adoption', 'placed_for_adoption'],
  ['Placed with parents', 'with_parents'],
  ['Secure homes', 'childrens_homes_secure'],
];

const redefinedIn2020 = ['childrens_homes_secure', 'semi_independent', 'other'];

function homeOf(label: string, year: number): string | undefined {
  const home = homesByLabel.find(([start]) => label.startsWith(start))?.[1];
  if (home !== undefined) return home;
  return year >= 2020 && /^Other placements?$/.test(label) ? 'other' : undefined;
}

function setDistances(table: WideTable, rows: readonly PublishedRow[]): void {
  for (const row of rows) {
    const home = homeOf(row.cla_group, Number(row.year));
    if (home === undefined || !/^2\. over/i.test(row.characteristic)) continue;
    const within = rows.find(
      (other) =>
        other.year === row.year &&
        other.cla_group === row.cla_group &&
        other.characteristic === '1. 20 miles or less',
    );
    if (within === undefined) throw new Error(`no row within 20 miles: ${row.year} ${home}`);
    table.set(england, Number(row.year), `over_20_miles_${home}`, sum([row]));
    table.set(england, Number(row.year), `distance_known_${home}`, sum([row, within]));
  }
  const redefined = redefinedIn2020.flatMap((home) => [
    `over_20_miles_${home}`,
    `distance_known_${home}`,
  ]);
  for (const column of redefined) table.set(england, 2019, column, 'not-applicable');
}

const endingsByLabel: Readonly<Record<string, string>> = {
  'All Placements': 'all',
  'Change to/Implementation of care plan': 'care_plan',
  'Change in the status of a placement only': 'status_change_only',
  "Carer requests placement ends due to child's behaviour": 'carer_requests_behaviour',
  "Carer requests placement end other than due to child's behaviour": 'carer_requests_other',
  'Child requests placement to end': 'child_requests',
  'Responsible/Area authority requests placement to end': 'authority_requests',
  'Resignation or closure of provision': 'resignation_or_closure',
  'Standards of care concern': 'standards_of_care',
  'Allegation (s47)': 'allegation',
  'Approval removed': 'approval_removed',
  Custody: 'custody',
  Other: 'other',
};

function setEndings(table: WideTable, rows: readonly PublishedRow[]): void {
  for (const row of rows) {
    if (row.cla_group !== 'Placement type' || row.characteristic !== 'Foster placements') continue;
    const ending = endingsByLabel[row.reason_for_change];
    if (ending === undefined) throw new Error(`unknown reason: ${row.reason_for_change}`);
    const figure = figureOf(row.number, row.flag, educationSymbols);
    table.set(england, Number(row.year), `foster_endings_${ending}`, figure);
  }
}

function setStays(table: WideTable, rows: readonly PublishedRow[]): void {
  for (const row of rows) {
    const home = homeOf(row.placement_group, Number(row.year));
    if (home === undefined || row.placement_duration !== 'Average duration (days)') continue;
    const figure = figureOf(row.number, row.flag, educationSymbols);
    table.set(england, Number(row.year), `average_days_${home}`, figure);
  }
  for (const home of redefinedIn2020) {
    table.set(england, 2019, `average_days_${home}`, 'not-applicable');
  }
}

/** One measure goes by two names in the transcripts. */
const sameMeasure: Readonly<Record<string, string>> = {
  fostering_households_all: 'households_all',
  approved_households_all: 'households_all',
  fostering_households_mainstream: 'households_mainstream',
  fostering_households_family_and_friends: 'households_family_and_friends',
  households_family_and_friends_all: 'households_family_and_friends',
};

function setFostering(table: WideTable, rows: readonly PublishedRow[]): void {
  for (const row of rows) {
    const published = `${row.measure}_${row.household_group}`;
    const measure = sameMeasure[published] ?? published;
    if (!(measure in fosteringMeasures)) continue;
    const figure = figureOf(row.number, '', otherSymbols);
    table.set(england, Number(row.year), `fostering_${measure}`, figure);
  }
}

function sum(rows: readonly PublishedRow[]): number {
  return rows.reduce((total, row) => {
    if (row.number === '') throw new Error(`no number to add: ${JSON.stringify(row)}`);
    return total + Number(row.number);
  }, 0);
}
