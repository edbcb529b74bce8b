import {
  codeColumn,
  england,
  openGovernmentLicence,
  type Column,
  type DatasetSource,
} from '../source';

function share(label: string, series: string, note: string): Column {
  return { label, unit: 'share, full-time equivalents', series, note };
}

const oneSymbol =
  'The tool has one symbol for suppressed, not applicable and missing: all are held as missing.';

export default {
  name: 'social-workers',
  title: 'Children’s social work workforce',
  publisher: 'Department for Education, through its Local Authority Interactive Tool',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  released: 'The tool as it stood in 2025',
  asAt: 'As at, or in the year to, 30 September 2016 to 30 September 2024',
  yearsLater: 1,
  columns: {
    code: codeColumn,
    september: {
      label: 'Year',
      unit: 'year',
      note: 'The figures are of 30 September of this year, or of the year to it.',
    },
    caseload: {
      label: 'Cases for each social worker who holds cases, 30 September',
      unit: 'cases',
      series: 'workforce/caseload',
      note:
        'Full-time equivalents. The series’ year is the one September falls in: 30 September 2023 ' +
        `stands under 2024. ${oneSymbol} Isle of Wight’s 51.3 of 2016 is as published.`,
    },
    turnover: share(
      'Social workers who left in the year to 30 September',
      'workforce/turnover',
      `Leavers divided by social workers in post at its end. ${oneSymbol}`,
    ),
    vacancy: share(
      'Posts for social workers that are vacant, 30 September',
      'workforce/vacancy',
      `Vacancies divided by vacancies and social workers in post. ${oneSymbol}`,
    ),
    agency: share(
      'Social workers who are agency workers, 30 September',
      'workforce/agency',
      `Agency workers divided by agency workers and social workers in post. ${oneSymbol}`,
    ),
  },
  checkTotals: [
    { code: england, year: 2023, column: 'caseload', value: 16, why: 'Interactive tool, England' },
    {
      code: england,
      year: 2020,
      column: 'caseload',
      value: 16.3,
      why: 'Newton and the County Councils Network 2022 print the same',
    },
    {
      code: england,
      year: 2023,
      column: 'agency',
      value: 0.179,
      why: 'Interactive tool, England, 17.9 per cent',
    },
  ],
} satisfies DatasetSource;
