import type { EventKind } from '../event';

export default {
  chance: 0.15,
  size: { low: 0.05, high: 0.12 },
  months: 3,
  acts: [{ level: 'councilHouseholds', way: -1 }],
  short: 'Foster carers stop',
  told: (share) =>
    `Over the last three months ${share} of the council’s foster carers stopped, more than usual. Many had fostered for decades and retired.`,
  why: 'In England about 14 in 100 fostering households stop in a year (Ofsted, 2022 to 2024). A bad quarter that takes another 5 to 12 in 100 is an assumption, and so is its chance: 15 in 100 a year.',
} satisfies EventKind;
