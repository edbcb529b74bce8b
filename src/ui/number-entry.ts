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
  const value = numberIn(typed);
  const limits = limitWords({ min, max });
  if (value === undefined) return { problem: limits };
  if (value < min) return { problem: `${plain(value)} is below the lowest setting. ${limits}` };
  if (value > max) return { problem: `${plain(value)} is above the highest setting. ${limits}` };
  return { value: snap(value, { min, max, step }) };
}

/** The same where a number outside is held at the nearest end: `note` says so, or is "". */
export function readHeld(typed: string, bounds: Bounds): Entry & { readonly note?: string } {
  const value = numberIn(typed);
  if (value === undefined) return { problem: limitWords(bounds) };
  const { min, max } = bounds;
  const end = value > max ? max : min;
  const side = value > max ? 'above' : value < min ? 'below' : '';
  const note =
    side && `${plain(value)} is ${side} the picture: your line is held at ${plain(end)}.`;
  return { value: snap(value, bounds), note };
}

/** The nearest value that the control can hold. */
export function snap(value: number, { min, max, step }: Bounds): number {
  const steps = Math.round((value - min) / step);
  const decimals = (String(step).split('.')[1] ?? '').length;
  return Math.min(max, Math.max(min, Number((min + steps * step).toFixed(decimals))));
}

/** A step that is easily said and cuts the way to `top` into about a hundred: 1, 2, 5, 10, 20 … */
export function easyStep(top: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(top, 1e-6) / 100));
  const step = [1, 2, 5, 10].find((n) => n * ten * 125 >= top) ?? 10;
  return Number((step * ten).toPrecision(1));
}

function numberIn(typed: string): number | undefined {
  const text = typed.replace(/[,\s]/g, '').replace(/[\u2212\u2013]/, '-');
  const value = text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function limitWords({ min, max }: Pick<Bounds, 'min' | 'max'>): string {
  return `Type a number from ${plain(min)} to ${plain(max)}.`;
}

function plain(value: number): string {
  return String(value).replace('-', '\u2212');
}
