/**
 * England at 31 March and in the years that end then: children in care, who came in, who left.
 * Source: Department for Education, Children looked after in England, 2017 to 2024 (rounded by
 * the publisher); the same figures as in the site's own datasets, which a test compares.
 */
export const england = {
  years: [2017, 2018, 2019, 2020, 2021],
  inCare: [72610, 75370, 78140, 80000, 80780],
  entries: [32940, 32190, 31780, 31010, 28470],
  exits: [31400, 30050, 29570, 29710, 28120],
} as const;

/**
 * An area a hundredth of England's size in 2017. How long a child stays is children in care for
 * each child who left in the year: 72,610 / 31,400, a rough measure while the number still moves.
 */
export const area = { start: 726, entries: 329, stay: 2.3 } as const;
