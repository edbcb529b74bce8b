/**
 * Birthdays into the next age group a year, by age; above 1/width because children in care cluster
 * late in their band. Back-solved from England's stock, starts and ceases by age, 2022–25.
 */
export const AGEING = [1.08, 0.26, 0.265, 0.256, 0] as const;
