/**
 * Unitary councils beside the counties that were invited in February 2025 to propose new councils
 * (MHCLG, letters of 5 February 2025; known at second hand, to be confirmed). All county councils,
 * codes E10…, were.
 */
const UNITARIES = new Set(
  `E06000008 E06000009 E06000012 E06000013 E06000015 E06000016 E06000017
   E06000018 E06000021 E06000026 E06000027 E06000031 E06000033 E06000034
   E06000035 E06000043 E06000044 E06000045 E06000046`.split(/\s+/),
);
const SURREY = 'E10000030';

/** The April from which a new council is planned to take over; undefined where none is known of. */
export function takeoverYear(code: string): number | undefined {
  if (code === SURREY) return 2027;
  return code.startsWith('E10') || UNITARIES.has(code) ? 2028 : undefined;
}

/** Who bears later years, in two sentences; undefined where no reorganisation is known of. */
export function whoBears(code: string): string | undefined {
  const year = takeoverYear(code);
  return year === undefined
    ? undefined
    : `The councils of this area were invited in February 2025 to propose new ones in their place, planned for April ${year} (known at second hand; to be confirmed). Costs and gains after that fall to whichever council then is responsible for these children.`;
}
