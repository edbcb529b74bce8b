import type { EventKind } from '../event';

export default {
  chance: 0.1,
  size: { low: 0.08, high: 0.2 },
  months: 3,
  acts: [{ level: 'agencyHouseholds', way: -1 }],
  short: 'An agency closes',
  told: (share) =>
    `A fostering agency in the area closed. Most of its carers went on elsewhere, but ${share} of the agency homes within reach are gone.`,
  why: 'No publication counts how often agencies close. That it happens with a chance of 10 in 100 a year, and takes 8% to 20% of the agency homes within reach, is an assumption.',
} satisfies EventKind;
