/** Labels of the months from March of `year` on: months + 1 of them. */
export function monthLabels(year: number, months: number): string[] {
  return Array.from({ length: months + 1 }, (_, i) => {
    const month = 2 + i;
    return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
