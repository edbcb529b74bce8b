import type { Column } from '../source';

/** Homes by which distance is published, from 2020; the first three also for 2019. */
export const distanceHomes = {
  foster: 'foster homes',
  placed_for_adoption: 'adoptive homes',
  with_parents: 'homes with parents',
  childrens_homes_secure: 'children’s homes and secure homes',
  semi_independent: 'semi-independent living or supported accommodation',
  other: 'other homes',
} as const;

/** Homes by which the length of stays is published. */
export const stayHomes = {
  ...distanceHomes,
  other_residential: 'other residential settings',
  residential_schools: 'residential schools',
} as const;

/** Why a stay in a foster home ended, as carers and councils record it. */
export const endings = {
  all: 'All endings of foster placements',
  care_plan: 'Change to or carrying out of the care plan',
  status_change_only: 'Change in the status of the placement only; the child did not move',
  carer_requests_behaviour: 'Carer asked, because of the child’s behaviour',
  carer_requests_other: 'Carer asked, for another reason',
  child_requests: 'Child asked',
  authority_requests: 'Responsible or area authority asked',
  resignation_or_closure: 'Carer resigned or provision closed',
  standards_of_care: 'Concern about standards of care',
  allegation: 'Allegation (section 47)',
  approval_removed: 'Approval removed',
  custody: 'Custody',
  other: 'Any other reason',
} as const;

const oneOther =
  'Here “other” is other residential settings, residential schools and other homes together.';

export function distanceColumns(): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(distanceHomes).flatMap(([home, label]) => {
      const note = home === 'other' ? oneOther : undefined;
      return [
        [
          `over_20_miles_${home}`,
          {
            label: `In ${label}, more than 20 miles away`,
            unit: 'children',
            series: `england/over-20-miles/${kebab(home)}`,
            note,
          },
        ],
        [
          `distance_known_${home}`,
          {
            label: `In ${label}, distance known`,
            unit: 'children',
            series: `england/distance-known/${kebab(home)}`,
            note: ['Within and over 20 miles, added.', note].filter(Boolean).join(' '),
          },
        ],
      ];
    }),
  );
}

export function endingColumns(): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(endings).map(([ending, label]) => [
      `foster_endings_${ending}`,
      {
        label: `Foster placements that ended: ${label}`,
        unit: 'placements/year',
        series: `england/foster-endings/${kebab(ending)}`,
      },
    ]),
  );
}

export function stayColumns(): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(stayHomes).map(([home, label]) => [
      `average_days_${home}`,
      {
        label: `Average length of placements that ended, ${label}`,
        unit: 'days',
        series: `england/average-days/${kebab(home)}`,
        note: 'Of placements ending in the year, so long stays still going on are not in it.',
      },
    ]),
  );
}

/** Fostering measures and the households they cover; `all` includes agencies and relatives. */
export const fosteringMeasures = {
  households_all: ['Fostering households', 'households'],
  households_mainstream: ['Mainstream fostering households', 'households'],
  households_family_and_friends: ['Family and friends fostering households', 'households'],
  approved_places_all: ['Approved fostering places', 'places'],
  approved_places_mainstream: ['Approved mainstream fostering places', 'places'],
  filled_places_all: ['Filled fostering places', 'places'],
  filled_places_mainstream: ['Filled mainstream fostering places', 'places'],
  vacant_places_all: ['Vacant fostering places', 'places'],
  vacant_places_mainstream: ['Vacant mainstream fostering places', 'places'],
  places_not_available_all: ['Fostering places not available', 'places'],
  households_approved_in_year_all: ['Households newly approved', 'households/year'],
  households_approved_in_year_mainstream: [
    'Mainstream households newly approved',
    'households/year',
  ],
  households_deregistered_all: ['Households deregistered', 'households/year'],
  households_deregistered_mainstream: ['Mainstream households deregistered', 'households/year'],
  initial_enquiries_all: ['Enquiries from prospective fostering households', 'enquiries/year'],
  initial_enquiries_mainstream: [
    'Enquiries from prospective mainstream fostering households',
    'enquiries/year',
  ],
  applications_received_all: ['Applications to foster', 'applications/year'],
  applications_received_mainstream: ['Applications to foster, mainstream', 'applications/year'],
  family_and_friends_approved_in_year_all: [
    'Family and friends households newly approved',
    'households/year',
  ],
  staying_put_all: ['Young people who turned 18 and stayed put', 'young people/year'],
  unplanned_endings_all: ['Unplanned endings of foster placements', 'placements/year'],
} as const;

export function fosteringColumns(): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(fosteringMeasures).map(([measure, [label, unit]]) => [
      `fostering_${measure}`,
      {
        label: `${label}, councils and agencies together`,
        unit,
        series: `england/fostering/${kebab(measure)}`,
        note:
          'Ofsted. 2018 and 2019 from its dataset; later years read from its reports and from ' +
          'accounts of them, so check before quoting. Rounded to 5.',
      },
    ]),
  );
}

export function kebab(name: string): string {
  return name.replaceAll('_', '-');
}
