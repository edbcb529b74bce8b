import { codeColumn, openGovernmentLicence, type Column, type DatasetSource } from '../source';

const neighbour = (rank: number): Column => ({
  label: `Statistical neighbour ${rank}, 1 the nearest`,
  unit: 'code',
});

export default {
  name: 'statistical-neighbours',
  title: 'Children’s services statistical neighbour benchmarking model 2025',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  released: 'May 2025',
  asAt: '2025',
  columns: {
    code: codeColumn,
    neighbour_1: neighbour(1),
    neighbour_2: neighbour(2),
    neighbour_3: neighbour(3),
    neighbour_4: neighbour(4),
    neighbour_5: neighbour(5),
    neighbour_6: neighbour(6),
    neighbour_7: neighbour(7),
    neighbour_8: neighbour(8),
    neighbour_9: neighbour(9),
    neighbour_10: neighbour(10),
  },
  checkTotals: [],
} satisfies DatasetSource;
