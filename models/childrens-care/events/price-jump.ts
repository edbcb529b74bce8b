import type { EventKind } from '../event';

export default {
  chance: 0.12,
  size: { low: 0.05, high: 0.12 },
  months: 3,
  acts: [{ level: 'homesPrice', way: 1 }],
  short: 'Prices jump',
  told: (share) =>
    `Companies that run children’s homes raised their prices by ${share}, on top of the usual growth. Wages and insurance cost them more.`,
  why: 'In one of the eight years to March 2025 the weekly cost of a children’s home in England rose by 19%, about 10 points more than in the other years (section 251 returns). So: a chance of 12 in 100 a year and 5% to 12% on top.',
} satisfies EventKind;
