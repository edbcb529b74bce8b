import { leverByKey } from '../../../models/childrens-care/levers';
import { parameters } from '../../../models/childrens-care/parameters';
import { believedOf } from '../lever/believed';

/** The evidence behind one lever, as shares of the effect that is counted on. */
export interface EvidenceRange {
  readonly lever: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** Relative risk (or rate) counted on, and at the ends of the range. */
  readonly used: number;
  readonly ends: readonly [number, number];
}

type Parameter = { readonly low?: number; readonly high?: number };

/** Ranges of the levers set whose claim is a ratio; the others’ effect is a number that is served. */
export function evidenceRanges(keys: readonly string[]): EvidenceRange[] {
  return keys.flatMap((key) => {
    const lever = leverByKey(key);
    const used = lever && believedOf(lever.dials)?.used;
    const error = lever?.evidence.find((name) => name.endsWith('Error') && name !== 'trustError');
    const { low, high } = error ? (parameters[error] as Parameter) : {};
    if (!lever || used === undefined || used === 1 || low === undefined || high === undefined)
      return [];
    const ends = [used * high, used * low] as const;
    const shares = ends.map((ratio) => (ratio - 1) / (used - 1)).sort((a, b) => a - b);
    return [{ lever: key, label: lever.label, low: shares[0], high: shares[1], used, ends }];
  });
}
