/** A yearly factor over whole years, by multiplication: the same bits in every engine. */
export function compound(factor: number, years: number): number {
  let product = 1;
  for (let year = 0; year < years; year++) product *= factor;
  return product;
}
