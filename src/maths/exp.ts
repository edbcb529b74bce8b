const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;
/** Adding then subtracting this rounds to the nearest integer in plain float64 arithmetic. */
const ROUNDER = 6755399441055744;

/** 2^k for k from −1022 to 1023, exact because every entry is a product of exact powers of two. */
const POWERS_OF_TWO = (() => {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let k = 1; k <= 1023; k++) powers[1022 + k] = powers[1022 + k - 1] * 2;
  for (let k = 1; k <= 1022; k++) powers[1022 - k] = powers[1022 - k + 1] / 2;
  return powers;
})();

/**
 * e^x from + − × ÷ alone, so that every engine gives the same bits (Math.exp does not).
 * Within 1 ulp or so of the true value; 0 below −708, Infinity above 709.
 */
export function exp(x: number): number {
  if (!(x >= -708)) return x === x ? 0 : x;
  if (x > 709) return Infinity;
  const k = x * INVERSE_LN2 + ROUNDER - ROUNDER;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const rr = r * r;
  const c =
    r -
    rr *
      (1.66666666666666019037e-1 +
        rr *
          (-2.77777777770155933842e-3 +
            rr *
              (6.61375632143793436117e-5 +
                rr * (-1.6533902205465251539e-6 + rr * 4.13813679705723846039e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * POWERS_OF_TWO[k + 1022];
}
