import { encodeQR } from 'qr';

/** A square of dark and light modules as one path; a module is 1 × 1, with four light ones around. */
export interface QrModules {
  /** Modules a side, the light ones around counted. */
  readonly size: number;
  readonly path: string;
}

/** Light modules around, which a camera needs. */
const QUIET = 4;
/** Above this many characters a code has more modules than a phone reads from a wall. */
export const LONGEST_SCANNED = 1200;

/** A text to be scanned; undefined where it is too long for that. */
export function qrModules(text: string): QrModules | undefined {
  if (text.length > LONGEST_SCANNED) return undefined;
  const framed = encodeQR(text, 'raw', { ecc: 'low', border: 1 });
  const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return [`M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`];
    }),
  );
  return { size: rows.length + 2 * QUIET, path: runs.join('') };
}
