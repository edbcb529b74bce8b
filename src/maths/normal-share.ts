import { exp } from './exp';

const P = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
] as const;
const Q = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
] as const;

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

/**
 * The share of a standard normal quantity that lies below `z`. Hart's rational approximation and a
 * continued fraction in the tail (G. West 2005), absolute error below 1e-14; the same bits in every
 * engine.
 */
export function normalShare(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const density = exp((-x * x) / 2);
  const tail =
    x < 7.07106781186547
      ? (density * polynomial(P, x)) / polynomial(Q, x)
      : density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  return z > 0 ? 1 - tail : tail;
}
