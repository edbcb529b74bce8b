import type { EventKind } from '../event';

export default {
  chance: 0.2,
  size: { low: 0.3, high: 1 },
  months: 15,
  acts: [{ parameter: 'uascArrivals' }],
  short: 'More arrive alone',
  told: (share) =>
    `More young people now arrive in the country alone and seek safety. About ${share} more than before come into this council’s care. The council must look after them, and this may go on for a year or longer.`,
  why: 'In two of the nine years to 2025 the number of such children in care in England rose by 30% or more (to March 2022 and to March 2023). So: a chance of 20 in 100 a year. That arrivals rise by 30% to 100% for 15 months is an assumption.',
} satisfies EventKind;
