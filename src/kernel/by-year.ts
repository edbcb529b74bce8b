/**
 * The first draw of an answer by year: a stock at the start and at the end of each year, a flow
 * summed over each year. Index 0 of a flow is NaN: nothing has flowed yet.
 * @param outputs all of the model's, in its order
 * @param answer of `simulate`, with all outputs
 */
export function byYear<O extends Readonly<Record<string, { readonly kind: 'stock' | 'flow' }>>>(
  outputs: O,
  answer: Float64Array,
  months: number,
): Record<Extract<keyof O, string>, number[]> {
  const years = Math.floor(months / 12);
  const rows = Object.entries(outputs).map(([name, { kind }], output) => {
    const at = (month: number) => answer[output * (months + 1) + month];
    const sum = (year: number) => {
      let total = 0;
      for (let month = 12 * year - 11; month <= 12 * year; month++) total += at(month);
      return year === 0 ? NaN : total;
    };
    const value = (_: unknown, year: number) => (kind === 'stock' ? at(12 * year) : sum(year));
    return [name, Array.from({ length: years + 1 }, value)];
  });
  return Object.fromEntries(rows);
}
