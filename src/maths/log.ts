const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_HALF = 0.7071067811865476;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
/** Which of the two words holds the exponent depends on the machine's byte order. */
const HIGH = (() => {
  float[0] = 1;
  return words[1] === 0 ? 0 : 1;
})();

/**
 * Natural logarithm from + − × ÷ and bit operations alone, so that every engine gives the same
 * bits (Math.log does not). NaN below zero, −Infinity at zero; for normal numbers within 1 ulp or so.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  float[0] = x;
  const bits = words[HIGH];
  let exponent = (bits >>> 20) - 1022;
  words[HIGH] = (bits & 0x000fffff) | 0x3fe00000;
  let mantissa = float[0];
  if (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent -= 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + odd + even) + exponent * LN2_LOW) - f);
}
