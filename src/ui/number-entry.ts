/** What a number may be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A typed number, or in plain words why it cannot be used. */
export type Entry = { readonly value: number } | { readonly problem: string };

/** Reads what someone typed: commas and spaces are allowed, a value between steps is rounded. */
export function readEntry(typed: string, { min, max, step }: Bounds): Entry {
  const text = typed.replace(/[,\s]/g, '').replace(/[\u2212\u2013]/, '-');
  const value = text === '' ? NaN : Number(text);
  const limits = `Type a number from ${plain(min)} to ${plain(max)}.`;
  if (!Number.isFinite(value)) return { problem: limits };
  if (value < min) return { problem: `${plain(value)} is below the lowest setting. ${limits}` };
  if (value > max) return { problem: `${plain(value)} is above the highest setting. ${limits}` };
  return { value: snap(value, { min, max, step }) };
}

/** The nearest value that the control can hold. */
export function snap(value: number, { min, max, step }: Bounds): number {
  const steps = Math.round((value - min) / step);
  const decimals = (String(step).split('.')[1] ?? '').length;
  return Math.min(max, Math.max(min, Number((min + steps * step).toFixed(decimals))));
}

function plain(value: number): string {
  return String(value).replace('-', '\u2212');
}
