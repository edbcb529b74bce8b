import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

function rate(label: string, series: string, note: string): Column {
  return { label, unit: 'for each 10,000 children', series, note };
}

export default {
  name: 'children-in-need',
  title: 'Children in need; Cafcass care demand statistics',
  publisher: 'Department for Education and Cafcass, through the Local Authority Interactive Tool',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need',
  released: 'The tool as it stood in 2025',
  asAt: 'As at, or in the year to, 31 March 2016 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    in_need_rate: rate(
      'Children in need at 31 March',
      'need/children-in-need-rate',
      'Children whom the council has assessed as needing help under the Children Act 1989. Children ' +
        'in care and children on protection plans are among them. The tool has one symbol for ' +
        'suppressed, not applicable and missing: all three are held as missing.',
    ),
    protection_plan_rate: rate(
      'Children on a child protection plan at 31 March',
      'need/protection-plan-rate',
      'Missing may be withheld: the tool has one symbol for both.',
    ),
    care_applications_rate: rate(
      'Applications to court for care orders in the year',
      'need/care-applications-rate',
      'Counted by Cafcass. Missing may be withheld: the tool has one symbol for both.',
    ),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'in_need_rate',
      value: 331.2,
      why: 'Interactive tool, England',
    },
    {
      code: england,
      year: 2024,
      column: 'protection_plan_rate',
      value: 41.4,
      why: 'Interactive tool, England',
    },
    {
      code: england,
      year: 2024,
      column: 'care_applications_rate',
      value: 9.2,
      why: 'Interactive tool, England',
    },
  ],
} satisfies DatasetSource;
